import { mkdir, readdir, readFile, rename, rm, symlink, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { findRecord, isUnchanged, rememberOutput } from "../../../generator/output/buildCache.js";
import { writeOutput } from "../../../generator/output/writeOutput.js";
import { temporaryFolder } from "../../support/temporaryFolder.js";

const files = [
  { path: "src/b.ts", content: "b" },
  { path: "a.ts", content: "ä" },
];

/** An output that was written and remembered, in a project of its own. */
async function generated(): Promise<{ folder: string; record: string }> {
  const project = await temporaryFolder({ "package.json": "{}" });
  const folder = join(project, "generated");
  const record = findRecord(folder, project) as string;
  await writeOutput(folder, files);
  await rememberOutput(record, "inputs", files);
  return { folder, record };
}

test("a folder is unchanged while it holds what was written from the same inputs", async () => {
  const { folder, record } = await generated();
  expect(await isUnchanged(record, folder, "inputs")).toBe(true);
  expect(await isUnchanged(record, folder, "other inputs")).toBe(false);
});

test("a build beside it is no change", async () => {
  const { folder, record } = await generated();
  await mkdir(join(folder, "dist"));
  await writeFile(join(folder, "dist/index.js"), "built");
  expect(await isUnchanged(record, folder, "inputs")).toBe(true);
});

test.each<[string, (folder: string) => Promise<void>]>([
  ["an edited file", (folder) => writeFile(join(folder, "a.ts"), "a")],
  ["a missing file", (folder) => rm(join(folder, "a.ts"))],
  ["a stray file", (folder) => writeFile(join(folder, "c.ts"), "")],
  ["a file that has another name", (folder) => rename(join(folder, "a.ts"), join(folder, "c.ts"))],
  ["a folder that is gone", (folder) => rm(folder, { recursive: true })],
  ["what a killed run has left beside it", (folder) => mkdir(`${folder}.staging`)],
  [
    "a link in place of a file",
    async (folder) => {
      await mkdir(join(folder, "dist"));
      await rename(join(folder, "a.ts"), join(folder, "dist/a.ts"));
      await symlink("dist/a.ts", join(folder, "a.ts"));
    },
  ],
])("%s is a change", async (_, change) => {
  const { folder, record } = await generated();
  await change(folder);
  expect(await isUnchanged(record, folder, "inputs")).toBe(false);
});

test.each(["", "{", "null", "[]", '{"inputs":"inputs"}'])("a record that reads %j is none", async (text) => {
  const { folder, record } = await generated();
  await writeFile(record, text);
  expect(await isUnchanged(record, folder, "inputs")).toBe(false);
});

test("where nothing can be remembered, nothing fails and nothing is unchanged", async () => {
  const project = await temporaryFolder({ "package.json": "{}", node_modules: "no folder" });
  const folder = join(project, "generated");
  const record = findRecord(folder, project);
  await writeOutput(folder, files);
  await rememberOutput(record, "inputs", files);
  expect(await isUnchanged(record, folder, "inputs")).toBe(false);
  expect(await readdir(project)).toStrictEqual(["generated", "node_modules", "package.json"]);
});

test("the record lies in the cache of the nearest package, one for each output, and nothing else there", async () => {
  const project = await temporaryFolder({ "package.json": "{}", "a/b/c.txt": "" });
  const [one, other] = ["one", "other"].map((name) => findRecord(join(project, name), join(project, "a/b")));
  expect([one, other].map((record) => dirname(record as string))).toStrictEqual([
    join(project, "node_modules/.cache/confluence-codegen"),
    join(project, "node_modules/.cache/confluence-codegen"),
  ]);
  expect(one).not.toBe(other);
  await rememberOutput(one, "inputs", files);
  expect(await readdir(dirname(one as string))).toHaveLength(1);
  expect(JSON.parse(await readFile(one as string, "utf8"))).toMatchObject({ inputs: "inputs" });
});

test("outside of any package nothing is remembered", async () => {
  const folder = join(await temporaryFolder(), "generated");
  expect(findRecord(folder, dirname(folder))).toBeUndefined();
  await writeOutput(folder, files);
  await rememberOutput(undefined, "inputs", files);
  expect(await isUnchanged(undefined, folder, "inputs")).toBe(false);
  expect(await readdir(dirname(folder))).toStrictEqual(["generated"]);
});
