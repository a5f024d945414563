import { existsSync, readFileSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { removedOperations } from "../../generated/src/tables/removedOperations.js";
import { chooseConfig } from "../../generator/commands/chooseConfig.js";
import { confluence } from "../../generator/config/config.js";
import { generateClient } from "../../generator/generateClient.js";
import { readConfig } from "../../generator/read/readConfig.js";
import { generatedSections, type ReadmeFile, renewReadme } from "../docs/renewReadme.js";
import { compileBlocks, readBlocks } from "../support/compileBlocks.js";
import { compileInstalled } from "../support/compileInstalled.js";
import { listGuides } from "../support/listGuides.js";
import { temporaryFolder } from "../support/temporaryFolder.js";

const README_FILES = [
  "README.md",
  ...listGuides().map((file) => file.replace("templates/confluence", "generated")),
];

/** The blocks of a README of the repository, which are about Confluence's client. */
const readOwnBlocks = (file: string) =>
  readBlocks(file, readFileSync(file, "utf8"), "confluence", 'import("confluence-fetch").Confluence').filter(
    ({ code }) => !isOfJira(code),
  );

const isOfJira = (code: string) => code.includes('from "jira-fetch"');

/** A search of issues as Jira's document describes it, as far as the README needs it. */
const search = {
  operationId: "searchAndReconsileIssuesUsingJql",
  parameters: [
    { name: "jql", in: "query", schema: { type: "string" } },
    { name: "fields", in: "query", schema: { type: "array", items: { type: "string" } } },
    { name: "nextPageToken", in: "query", schema: { type: "string" } },
  ],
  responses: {
    200: {
      content: {
        "application/json": {
          schema: {
            type: "object",
            properties: {
              nextPageToken: { type: "string" },
              issues: { type: "array", items: { type: "object", properties: { key: { type: "string" } } } },
            },
          },
        },
      },
    },
  },
};

/** Whether a README or a guide leads to a file of the repository; that of the package is on npm, where no file is. */
const isInRepository = (file: string, link: string) =>
  file !== "generated/README.md" && existsSync(join(dirname(file), link));

/** The name by which GitHub and npm link to a heading. */
const toAnchor = (heading: string) =>
  heading
    .toLowerCase()
    .replace(/[^\w -]/g, "")
    .replaceAll(" ", "-");

describe("the READMEs", () => {
  it("hold only code that compiles under the strict options", () => {
    const blocks = README_FILES.flatMap(readOwnBlocks);
    expect(blocks.length).toBeGreaterThan(4);
    expect(compileBlocks(blocks)).toEqual([]);
  });

  it("show the client of Jira's preset in code that compiles", async () => {
    const folder = await temporaryFolder();
    const { specs, ...config } = await chooseConfig({ preset: "jira" }, confluence);
    const [platform] = specs;
    await writeFile(
      join(folder, "jira-platform.json"),
      JSON.stringify({
        openapi: "3.0.1",
        info: { title: "Jira", version: "1" },
        paths: { "/rest/api/3/search/jql": { get: search } },
      }),
    );
    const { files } = await generateClient({
      ...config,
      specs: platform ? [{ ...platform, paging: {}, probe: undefined }] : [],
      specsFolder: folder,
      overlaysFolder: undefined,
    });
    const readme = readFileSync("README.md", "utf8");
    const blocks = readBlocks("README.md", readme, "jira", 'import("jira-fetch").Jira').filter(({ code }) =>
      isOfJira(code),
    );
    expect(blocks).toHaveLength(1);
    expect(await compileInstalled(folder, "jira-fetch", files, blocks)).toEqual([]);
  });

  it("show a configuration that is one", async () => {
    const [, config = ""] = /^```yaml\n(.*?)^```/ms.exec(readFileSync("README.md", "utf8")) ?? [];
    const folder = await temporaryFolder({ "config.yaml": config });
    expect(await readConfig(join(folder, "config.yaml"))).toMatchObject({ product: { name: "Jira" } });
  });

  it("name only operations of the client in the place of those that Atlassian removed", () => {
    const names = Object.values(removedOperations).flatMap((calls) => calls.split(" ").filter(Boolean));
    const code = names.map((name) => `confluence.${name}({} as never);\n`).join("");
    const client = 'declare const confluence: import("confluence-fetch").Confluence;\n';
    expect(Object.keys(removedOperations)).toHaveLength(36);
    expect(compileBlocks([{ name: "removed.ts", code: `${client}${code}export {};\n` }])).toEqual([]);
  });

  it("lead to headings and files that there are, and from npm to nothing else", () => {
    for (const file of README_FILES) {
      const readme = readFileSync(file, "utf8");
      const links = [...readme.matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = ""]) => link);
      const headings = [...readme.matchAll(/^#+ (.+)$/gm)].map(([, heading = ""]) => heading);
      const anchors = headings.map((heading) => `#${toAnchor(heading)}`);
      const inRepository = links.map(
        (link) => /^https:\/\/github\.com\/[\w-]+\/[\w-]+\/(?:blob|tree)\/main\/(.+)/.exec(link)?.[1],
      );
      const lost = [
        ...links.filter((link) => link.startsWith("#") && !anchors.includes(link)),
        ...inRepository.filter((path) => path !== undefined && !existsSync(path)),
        ...links.filter((link) => !/^(?:#|https:)/.test(link) && !isInRepository(file, link)),
      ];
      expect(lost).toEqual([]);
    }
  });

  it("show what commands print today, and tables of today's data", async () => {
    for (const file of Object.keys(generatedSections) as ReadmeFile[]) {
      const readme = readFileSync(file, "utf8");
      expect(await renewReadme(file, readme)).toBe(readme);
    }
  });

  it("take a reader less than 250 lines", () => {
    for (const file of ["README.md", "generated/README.md"])
      expect(readFileSync(file, "utf8").split("\n").length).toBeLessThan(250);
  });

  it("would notice code that does not compile", () => {
    const wrong = { name: "README.md-wrong.ts", code: "const text: string = 1;\nexport {};\n" };
    expect(compileBlocks([wrong])).toEqual([
      expect.stringContaining("Type 'number' is not assignable to type 'string'."),
    ]);
  });
});
