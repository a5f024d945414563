import { existsSync } from "node:fs";
import { mkdir, readdir, rename, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { createManifest } from "../../../generator/output/manifest.js";
import { readFolder, temporaryFolder } from "../../support/temporaryFolder.js";

/** Which of the renames fail, by their numbers from 1 on; `count` of them were tried. */
const renames = { count: 0, isFailing: (_: number): boolean => false };

function tryRename(): void {
  renames.count += 1;
  if (renames.isFailing(renames.count)) throw Object.assign(new Error("raw"), { code: "EBUSY" });
}

const mockFs = async (load: () => Promise<typeof import("node:fs")>) => {
  const real = await load();
  const renameSync: typeof real.renameSync = (from, to) => {
    tryRename();
    real.renameSync(from, to);
  };
  return { ...real, renameSync };
};

// A folder with `src/kept.ts` cannot be removed, as if that file belonged to another user.
const mockPromises = async (load: () => Promise<typeof import("node:fs/promises")>) => {
  const real = await load();
  const rename: typeof real.rename = async (from, to) => {
    tryRename();
    await real.rename(from, to);
  };
  const rm: typeof real.rm = async (path, options) => {
    if (["src/kept.ts", "kept.ts"].some((kept) => existsSync(join(`${path}`, kept))))
      throw Object.assign(new Error("raw"), { code: "ENOTDIR" });
    await real.rm(path, options);
  };
  return { ...real, rename, rm };
};

let replaceFiles: typeof import("../../../generator/output/replaceFiles.js").replaceFiles;
let stagingPaths: typeof import("../../../generator/output/writeOutput.js").stagingPaths;
let writeOutput: typeof import("../../../generator/output/writeOutput.js").writeOutput;

/** Loads the generator's modules anew, because the files of a worker share them. */
beforeAll(async () => {
  vi.doMock("node:fs", (load) => mockFs(load as never));
  vi.doMock("node:fs/promises", (load) => mockPromises(load as never));
  vi.resetModules();
  ({ replaceFiles } = await import("../../../generator/output/replaceFiles.js"));
  ({ stagingPaths, writeOutput } = await import("../../../generator/output/writeOutput.js"));
});

afterAll(() => {
  vi.doUnmock("node:fs");
  vi.doUnmock("node:fs/promises");
  vi.resetModules();
});

beforeEach(() => {
  renames.count = 0;
});

afterEach(() => {
  renames.isFailing = () => false;
});

const withManifest = (content: Readonly<Record<string, string>>) => {
  const own = Object.entries(content).map(([path, content]) => ({ path, content }));
  return [createManifest(own), ...own];
};
const toFolder = (files: readonly { path: string; content: string }[]) =>
  Object.fromEntries(files.map(({ path, content }) => [path, content]));

const builds = { "a-1.tgz": "packed", "dist/index.js": "built", "node_modules/a/index.js": "installed" };
const files = withManifest({ "package.json": "new", "src/index.ts": "new" });
const before = { ...builds, ...toFolder(withManifest({ "package.json": "old", "src/gone.ts": "old" })) };
const after = { ...builds, ...toFolder(files) };
const EBUSY =
  "cannot be written (EBUSY)\n  hint: end the programs that use it, and unmount what is mounted in it";

/** A folder `generated` with the previous output and builds, alone in its parent folder. */
async function previousOutput(found: Readonly<Record<string, string>> = before): Promise<string> {
  const entries = Object.entries(found).map(([path, content]) => [`generated/${path}`, content]);
  return join(await temporaryFolder(Object.fromEntries(entries)), "generated");
}

/** A run without failures makes the new output of whatever is left, and leaves nothing beside it. */
async function expectRecovery(folder: string): Promise<void> {
  renames.isFailing = () => false;
  await writeOutput(folder, files);
  expect(await readFolder(folder)).toStrictEqual(after);
  expect(await readdir(dirname(folder))).toStrictEqual(["generated"]);
}

test("an output with three builds is replaced with five renames", async () => {
  const folder = await previousOutput();
  await writeOutput(folder, files);
  expect(renames.count).toBe(5);
});

test.each([1, 2, 3, 4, 5])(
  "if rename %d fails, the previous output stays whole with its builds",
  async (n) => {
    const folder = await previousOutput();
    renames.isFailing = (index) => index === n;
    await expect(writeOutput(folder, files)).rejects.toThrow(`${folder}: ${EBUSY}`);
    expect(await readFolder(folder)).toStrictEqual(before);
    expect(await readdir(dirname(folder))).toStrictEqual(["generated"]);
    await expectRecovery(folder);
  },
);

test.each([1, 2, 3, 4, 5])("if all renames from %d on fail, the next run recovers", async (n) => {
  const folder = await previousOutput();
  renames.isFailing = (index) => index >= n;
  await expect(writeOutput(folder, files)).rejects.toThrow(EBUSY);
  await expectRecovery(folder);
});

test.each([1, 2, 3, 4, 5].flatMap((n) => [1, 2, 3, 4, 5].map((m) => [n, m] as const)))(
  "if rename %d fails and then %d more are made before all fail, the next run recovers",
  async (n, m) => {
    const folder = await previousOutput();
    renames.isFailing = (index) => index === n || index > n + m;
    await expect(writeOutput(folder, files)).rejects.toThrow(EBUSY);
    await expectRecovery(folder);
  },
);

test("an output that is left beside its place is restored with a file that was saved in it", async () => {
  const folder = await previousOutput();
  await rename(folder, stagingPaths(folder).previous);
  await writeFile(join(stagingPaths(folder).previous, "thesis.txt"), "mine");
  await expect(writeOutput(folder, files)).rejects.toThrow(`${folder}: it contains thesis.txt`);
  expect(await readFolder(folder)).toStrictEqual({ ...before, "thesis.txt": "mine" });
});

test.each([1, 2, 3])("if rename %d of three files fails, none of them is replaced", async (n) => {
  const found = { "a.json": "old", "c.json": "old", "d.json": "other" };
  const folder = await temporaryFolder(found);
  renames.isFailing = (index) => index === n;
  const update = ["a.json", "b.json", "c.json"].map((path) => ({ path, content: "new" }));
  await expect(replaceFiles(folder, update)).rejects.toThrow(`${folder}: ${EBUSY}`);
  expect(await readFolder(folder)).toStrictEqual(found);
  await writeFile(join(folder, "d.json"), "mine");
  await replaceFiles(folder, update);
  expect(await readFolder(folder)).toStrictEqual({ ...toFolder(update), "d.json": "mine" });
});

const kept = toFolder(withManifest({ "package.json": "old", "src/kept.ts": "old" }));
const siblings = async (folder: string) =>
  (await readdir(dirname(folder)))
    .filter((name) => name !== "generated")
    .map((name) => join(dirname(folder), name));

test("a previous output that cannot be deleted is told with its folder, and does not block later runs", async () => {
  const folder = await previousOutput(kept);
  const told = await writeOutput(folder, files);
  expect(await readFolder(folder)).toStrictEqual(toFolder(files));
  const [left = ""] = await siblings(folder);
  expect(left.startsWith(`${stagingPaths(folder).previous}.`)).toBe(true);
  expect(told).toStrictEqual([
    {
      where: left,
      what: "the output that was replaced cannot be deleted completely",
      hint: "delete this folder with the rights of its owner; the new output is complete",
    },
  ]);
  expect(await readFolder(left)).toMatchObject({ "src/kept.ts": "old" });
  const next = withManifest({ "package.json": "newer" });
  expect(await writeOutput(folder, next)).toStrictEqual([]);
  expect(await readFolder(folder)).toStrictEqual(toFolder(next));
});

test("what an earlier run could not delete is moved out of the way", async () => {
  const folder = await previousOutput(kept);
  await rename(folder, stagingPaths(folder).previous);
  await mkdir(join(folder, "src"), { recursive: true });
  for (const { path, content } of files) await writeFile(join(folder, path), content);
  const [told] = await writeOutput(folder, files);
  expect(await siblings(folder)).toStrictEqual([told?.where]);
  expect(await readFolder(folder)).toStrictEqual(toFolder(files));
});
