import { fileURLToPath } from "node:url";
import { beforeAll, expect, test } from "vitest";
import { generateClient } from "../../generator/generateClient.js";
import type { OutputFile } from "../../generator/output/OutputFile.js";
import { CLIENT_TEMPLATES, readConfig } from "../../generator/read/readConfig.js";

let files: readonly OutputFile[];

/** Generates the client of a small document of Jira, with everything that a client can have. */
beforeAll(async () => {
  const config = await readConfig(fileURLToPath(new URL("jira/config.yaml", import.meta.url)));
  ({ files } = await generateClient({ ...config, templates: [CLIENT_TEMPLATES], leaveOut: [] }));
});

/** Finds the lines of the client with a word, and the paths. */
function findLines(word: RegExp): string[] {
  return files.flatMap(({ path, content }) =>
    [path, ...content.split("\n")].filter((line) => word.test(line)).map((line) => `${path}: ${line.trim()}`),
  );
}

test("a client of another product says nothing of Confluence; only its generator's name contains it", () => {
  const others = findLines(/confluence/i).filter((line) =>
    /confluence/i.test(line.replaceAll(/\bconfluence-codegen\b/g, "")),
  );
  expect(others).toStrictEqual([]);
});

test("a client of another product has no path of Confluence and no placeholder", () => {
  expect(findLines(/\bwiki\b|nimbus|\{\{\w+\}\}/i)).toStrictEqual([]);
});

test("the license and the hints are the product's own", () => {
  const read = (wanted: string) => files.find(({ path }) => path === wanted)?.content ?? "";
  expect(read("LICENSE")).toContain("Copyright (c) 2026 The jira-fetch authors");
  expect(read("src/failures/rules.ts")).toContain("ask a site administrator.");
  expect(read("src/failures/productRules.ts")).not.toContain("bare");
});
