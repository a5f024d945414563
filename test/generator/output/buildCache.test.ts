import { mkdir, readdir, readFile, rename, rm, symlink, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { isCached, locateCache, writeCache } from "../../../generator/output/buildCache.js";
import { stagingPaths, writeOutput } from "../../../generator/output/writeOutput.js";
import { temporaryFolder } from "../../support/temporaryFolder.js";

const files = [
  { path: "src/b.ts", content: "b" },
  { path: "a.ts", content: "ä" },
];

/** Writes an output and its cache, in a project of its own. */
async function generated(): Promise<{ folder: string; cache: string }> {
  const project = await temporaryFolder({ "package.json": "{}" });
  const folder = join(project, "generated");
  const cache = locateCache(folder, project) as string;
  await writeOutput(folder, files);
  await writeCache(cache, "inputs", files);
  return { folder, cache };
}

test("a folder is cached while it contains what was written from the same inputs", async () => {
  const { folder, cache } = await generated();
  expect(await isCached(cache, folder, "inputs")).toBe(true);
  expect(await isCached(cache, folder, "other inputs")).toBe(false);
});

test("a build in it is not a change", async () => {
  const { folder, cache } = await generated();
  await mkdir(join(folder, "dist"));
  await writeFile(join(folder, "dist/index.js"), "built");
  expect(await isCached(cache, folder, "inputs")).toBe(true);
});

test.each<[string, (folder: string) => Promise<void>]>([
  ["an edited file", (folder) => writeFile(join(folder, "a.ts"), "a")],
  ["a missing file", (folder) => rm(join(folder, "a.ts"))],
  ["a stray file", (folder) => writeFile(join(folder, "c.ts"), "")],
  ["a file that has another name", (folder) => rename(join(folder, "a.ts"), join(folder, "c.ts"))],
  ["a folder that is gone", (folder) => rm(folder, { recursive: true })],
  ["what a killed run has left beside it", (folder) => mkdir(stagingPaths(folder).staging)],
  [
    "a link in place of a file",
    async (folder) => {
      await mkdir(join(folder, "dist"));
      await rename(join(folder, "a.ts"), join(folder, "dist/a.ts"));
      await symlink("dist/a.ts", join(folder, "a.ts"));
    },
  ],
])("%s is a change", async (_, change) => {
  const { folder, cache } = await generated();
  await change(folder);
  expect(await isCached(cache, folder, "inputs")).toBe(false);
});

test.each(["", "{", "null", "[]", '{"inputs":"inputs"}'])("the cache file %j is ignored", async (text) => {
  const { folder, cache } = await generated();
  await writeFile(cache, text);
  expect(await isCached(cache, folder, "inputs")).toBe(false);
});

test("where the cache cannot be written, nothing fails and nothing is cached", async () => {
  const project = await temporaryFolder({ "package.json": "{}", node_modules: "no folder" });
  const folder = join(project, "generated");
  const cache = locateCache(folder, project);
  await writeOutput(folder, files);
  await writeCache(cache, "inputs", files);
  expect(await isCached(cache, folder, "inputs")).toBe(false);
  expect(await readdir(project)).toStrictEqual(["generated", "node_modules", "package.json"]);
});

test("the cache file is in the nearest package's cache folder, one for each output", async () => {
  const project = await temporaryFolder({ "package.json": "{}", "a/b/c.txt": "" });
  const [one, other] = ["one", "other"].map((name) => locateCache(join(project, name), join(project, "a/b")));
  expect([one, other].map((cache) => dirname(cache as string))).toStrictEqual([
    join(project, "node_modules/.cache/confluence-codegen"),
    join(project, "node_modules/.cache/confluence-codegen"),
  ]);
  expect(one).not.toBe(other);
  await writeCache(one, "inputs", files);
  expect(await readdir(dirname(one as string))).toHaveLength(1);
  expect(JSON.parse(await readFile(one as string, "utf8"))).toMatchObject({ inputs: "inputs" });
});

test("outside of any package nothing is cached", async () => {
  const folder = join(await temporaryFolder(), "generated");
  expect(locateCache(folder, dirname(folder))).toBeUndefined();
  await writeOutput(folder, files);
  await writeCache(undefined, "inputs", files);
  expect(await isCached(undefined, folder, "inputs")).toBe(false);
  expect(await readdir(dirname(folder))).toStrictEqual(["generated"]);
});
