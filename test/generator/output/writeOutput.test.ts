import { spawnSync } from "node:child_process";
import { existsSync, writeFileSync } from "node:fs";
import { mkdir, readdir, rename, stat, symlink, utimes, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { setImmediate } from "node:timers/promises";
import { expect, test } from "vitest";
import { createManifest } from "../../../generator/output/manifest.js";
import type { OutputFile } from "../../../generator/output/OutputFile.js";
import { stagingPaths, writeOutput } from "../../../generator/output/writeOutput.js";
import { problemsOf } from "../../support/problemsOf.js";
import { readFolder, temporaryFolder } from "../../support/temporaryFolder.js";

/** A package as the generator writes it: with its manifest. */
const withManifest = (content: Readonly<Record<string, string>>) => {
  const own = Object.entries(content).map(([path, content]) => ({ path, content }));
  return [createManifest(own), ...own];
};
const toFolder = (files: readonly OutputFile[]) =>
  Object.fromEntries(files.map(({ path, content }) => [path, content]));

const files = withManifest({ "package.json": "{}\n", "src/index.ts": "export {};\n" });
const written = toFolder(files);
const previous = toFolder(withManifest({ "package.json": "old", "src/gone.ts": "old" }));

/** Creates a folder `generated` with files, alone in its parent folder. */
async function outputFolder(found: Readonly<Record<string, string>> = {}): Promise<string> {
  const entries = Object.entries(found).map(([path, content]) => [`generated/${path}`, content]);
  return join(await temporaryFolder(Object.fromEntries(entries)), "generated");
}

/** The names in the parent folder of the output folder. */
const siblings = (folder: string) => readdir(dirname(folder));

test("a missing folder is created", async () => {
  const folder = await outputFolder();
  await writeOutput(folder, files);
  expect(await readFolder(folder)).toStrictEqual(written);
  expect(await siblings(folder)).toStrictEqual(["generated"]);
});

test("what is no longer written is deleted, and only the folder itself remains", async () => {
  const folder = await outputFolder(previous);
  await writeOutput(folder, files);
  expect(await readFolder(folder)).toStrictEqual(written);
  expect(await siblings(folder)).toStrictEqual(["generated"]);
});

test("writing the same files again changes nothing", async () => {
  const folder = await outputFolder();
  await writeOutput(folder, files);
  const before = await stat(join(folder, "src/index.ts"));
  await writeOutput(folder, files);
  const after = await stat(join(folder, "src/index.ts"));
  expect([after.ino, after.mtimeMs]).toStrictEqual([before.ino, before.mtimeMs]);
});

test("builds, installed packages, lock files and tarballs survive", async () => {
  const unmanaged = {
    "confluence-fetch-0.1.0.tgz": "packed",
    "dist/src/index.js": "built",
    "node_modules/a/package.json": "installed",
    "package-lock.json": "locked",
  };
  const folder = await outputFolder({ ...previous, ...unmanaged });
  await writeOutput(folder, files);
  expect(await readFolder(folder)).toStrictEqual({ ...unmanaged, ...written });
});

test("when a file cannot be written, the previous output stays complete, and nothing incomplete remains", async () => {
  const folder = await outputFolder({ ...previous, "dist/index.js": "built" });
  const clash = [...files, { path: "src/index.ts/inner.ts", content: "" }];
  expect(await problemsOf(() => writeOutput(folder, clash))).toMatchObject([
    { where: folder, what: expect.stringMatching(/^cannot be written \((ENOTDIR|EEXIST)\)$/) },
  ]);
  expect(await readFolder(folder)).toStrictEqual({ ...previous, "dist/index.js": "built" });
  expect(await siblings(folder)).toStrictEqual(["generated"]);
});

test("the staging folder of a killed run is replaced", async () => {
  const folder = await outputFolder({ ...previous, "dist/index.js": "built" });
  await mkdir(stagingPaths(folder).staging);
  await writeFile(join(stagingPaths(folder).staging, "half.ts"), "half");
  await writeOutput(folder, files);
  expect(await readFolder(folder)).toStrictEqual({ ...written, "dist/index.js": "built" });
  expect(await siblings(folder)).toStrictEqual(["generated"]);
});

test.each([
  ["and writes again", previous],
  ["and finds it up to date", written],
])(
  "the run after one that was killed between the two renames restores the previous output %s",
  async (_, found) => {
    const folder = await outputFolder({ ...found, "dist/index.js": "built" });
    await rename(folder, stagingPaths(folder).previous);
    await writeOutput(folder, files);
    expect(await readFolder(folder)).toStrictEqual({ ...written, "dist/index.js": "built" });
    expect(await siblings(folder)).toStrictEqual(["generated"]);
  },
);

test("the run after one that was killed before its cleanup moves the builds and cleans up", async () => {
  const folder = await outputFolder({ ...previous, "dist/index.js": "built", "node_modules/a/index.js": "" });
  await rename(folder, stagingPaths(folder).previous);
  await mkdir(join(folder, "src"), { recursive: true });
  for (const { path, content } of files) await writeFile(join(folder, path), content);
  await writeOutput(folder, files);
  expect(await readFolder(folder)).toStrictEqual({
    ...written,
    "dist/index.js": "built",
    "node_modules/a/index.js": "",
  });
  expect(await siblings(folder)).toStrictEqual(["generated"]);
});

test("a build that is newer than the one left behind is kept", async () => {
  const folder = await outputFolder({ ...written, "dist/index.js": "new" });
  await mkdir(join(stagingPaths(folder).previous, "dist"), { recursive: true });
  await writeFile(join(stagingPaths(folder).previous, "dist/index.js"), "old");
  await writeOutput(folder, files);
  expect(await readFolder(folder)).toStrictEqual({ ...written, "dist/index.js": "new" });
  expect(await siblings(folder)).toStrictEqual(["generated"]);
});

test("folders of others that are named like staging folders are left alone", async () => {
  const folder = await outputFolder(previous);
  const others = { "generated.previous/notes.txt": "mine", "generated.staging/notes.txt": "mine" };
  for (const [path, content] of Object.entries(others)) {
    await mkdir(join(dirname(folder), dirname(path)));
    await writeFile(join(dirname(folder), path), content);
  }
  await writeOutput(folder, files);
  const { "generated.previous/notes.txt": first, "generated.staging/notes.txt": second } = await readFolder(
    dirname(folder),
  );
  expect([first, second]).toStrictEqual(["mine", "mine"]);
});

test("of two runs at the same time, one writes all its files, and the other says who is writing", async () => {
  const folder = await outputFolder(previous);
  const runs = await Promise.allSettled([writeOutput(folder, files), writeOutput(folder, files)]);
  expect(runs.map(({ status }) => status).sort()).toStrictEqual(["fulfilled", "rejected"]);
  const rejected = runs.find((run) => run.status === "rejected");
  expect(await problemsOf(() => Promise.reject(rejected?.reason))).toStrictEqual([
    {
      where: folder,
      what: `another run is writing it (process ${process.pid})`,
      hint: `run again when it has ended; if there is no such run, delete ${stagingPaths(folder).lock}`,
    },
  ]);
  expect(await readFolder(folder)).toStrictEqual(written);
  expect(await siblings(folder)).toStrictEqual(["generated"]);
});

test("the lock of a killed run is removed", async () => {
  const folder = await outputFolder(previous);
  const { pid } = spawnSync(process.execPath, ["--version"]);
  await writeFile(stagingPaths(folder).lock, `${pid}`);
  await writeOutput(folder, files);
  expect(await readFolder(folder)).toStrictEqual(written);
  expect(await siblings(folder)).toStrictEqual(["generated"]);
});

test("a folder of somebody else that is called like the previous output is not deleted", async () => {
  const folder = await outputFolder(previous);
  const { previous: old } = stagingPaths(folder);
  await mkdir(old);
  await writeFile(join(old, "thesis.txt"), "mine");
  await expect(writeOutput(folder, files)).rejects.toThrow(`${old}: it contains thesis.txt`);
  expect(await readFolder(old)).toStrictEqual({ "thesis.txt": "mine" });
  expect(await readFolder(folder)).toStrictEqual(previous);
});

test.each([
  ["an empty lock of a killed run", ""],
  ["a lock that holds no process", "TOKEN=secret"],
])("%s is removed unless it is new", async (_, content) => {
  const folder = await outputFolder(previous);
  const { lock } = stagingPaths(folder);
  await writeFile(lock, content);
  await utimes(lock, 4e9, 4e9);
  await writeOutput(folder, files);
  expect(await readFolder(folder)).toStrictEqual(written);
  expect(await siblings(folder)).toStrictEqual(["generated"]);
});

test.each<[string, (lock: string) => Promise<void>]>([
  ["a folder", (lock) => mkdir(lock)],
  ["a link to nothing", (lock) => symlink("missing", lock)],
])("a lock that is %s is left alone, and the run says so", async (_, create) => {
  const folder = await outputFolder(previous);
  const { lock } = stagingPaths(folder);
  await create(lock);
  await expect(writeOutput(folder, files)).rejects.toThrow("another run is writing it (process unknown)");
  expect(await readFolder(folder)).toStrictEqual(previous);
  expect(await siblings(folder)).toContain(basename(lock));
});

test("a file that is saved in the output during a run is not deleted, and the previous output stays", async () => {
  const folder = await outputFolder(previous);
  const saving = writeOutput(folder, files);
  // The output has been checked as soon as the staging folder exists.
  while (!existsSync(stagingPaths(folder).staging)) await setImmediate();
  writeFileSync(join(folder, "thesis.txt"), "mine");
  expect(await problemsOf(() => saving)).toStrictEqual([
    {
      where: folder,
      what: "it contains thesis.txt, which the generator did not write and would delete",
      hint: "move the file, empty the folder, or name another output folder",
    },
  ]);
  expect(await readFolder(folder)).toStrictEqual({ ...previous, "thesis.txt": "mine" });
  expect(await siblings(folder)).toStrictEqual(["generated"]);
});

test("a file of somebody else in the output is not deleted, and nothing is written", async () => {
  const folder = await outputFolder({ ...previous, "src/thesis.ts": "mine" });
  await expect(writeOutput(folder, files)).rejects.toThrow("it contains src/thesis.ts");
  expect(await readFolder(folder)).toStrictEqual({ ...previous, "src/thesis.ts": "mine" });
  expect(await siblings(folder)).toStrictEqual(["generated"]);
});
