import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { isUnchanged, rememberOutput } from "../../../generator/output/lastOutput.js";
import { writeOutput } from "../../../generator/output/writeOutput.js";
import { temporaryFolder } from "../../support/temporaryFolder.js";

const files = [
  { path: "src/b.ts", content: "b" },
  { path: "a.ts", content: "ä" },
];

async function generated(): Promise<string> {
  const folder = join(await temporaryFolder(), "generated");
  await writeOutput(folder, files);
  await rememberOutput(folder, "inputs", files);
  return folder;
}

test("a folder is unchanged while it holds what was written from the same inputs", async () => {
  const folder = await generated();
  expect(await isUnchanged(folder, "inputs")).toBe(true);
  expect(await isUnchanged(folder, "other inputs")).toBe(false);
});

test("an edited, a missing and a stray file are changes", async () => {
  const folder = await generated();
  await writeFile(join(folder, "a.ts"), "edited");
  expect(await isUnchanged(folder, "inputs")).toBe(false);
  await writeFile(join(folder, "a.ts"), "ä");
  await writeFile(join(folder, "c.ts"), "");
  expect(await isUnchanged(folder, "inputs")).toBe(false);
  await rm(join(folder, "c.ts"));
  expect(await isUnchanged(folder, "inputs")).toBe(true);
  await rm(join(folder, "src"), { recursive: true });
  expect(await isUnchanged(folder, "inputs")).toBe(false);
});

test("a folder of which nothing is known is changed", async () => {
  expect(await isUnchanged(join(await temporaryFolder(), "generated"), "inputs")).toBe(false);
});
