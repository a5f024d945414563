import { mkdir, readdir, rename, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { writeOutput } from "../../../generator/output/writeOutput.js";
import { problemsOf } from "../../support/problemsOf.js";
import { readFolder, temporaryFolder } from "../../support/temporaryFolder.js";

const files = [
  { path: "package.json", content: "{}\n" },
  { path: "src/index.ts", content: "export {};\n" },
];
const written = { "package.json": "{}\n", "src/index.ts": "export {};\n" };
const previous = { "package.json": "old", "src/gone.ts": "old" };

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

test("builds, installed packages and tarballs survive", async () => {
  const unmanaged = {
    "confluence-fetch-0.1.0.tgz": "packed",
    "dist/src/index.js": "built",
    "node_modules/a/package.json": "installed",
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
  await mkdir(`${folder}.staging`);
  await writeFile(join(`${folder}.staging`, "half.ts"), "half");
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
    await rename(folder, `${folder}.previous`);
    await writeOutput(folder, files);
    expect(await readFolder(folder)).toStrictEqual({ ...written, "dist/index.js": "built" });
    expect(await siblings(folder)).toStrictEqual(["generated"]);
  },
);

test("the run after one that was killed before its cleanup moves the builds and cleans up", async () => {
  const folder = await outputFolder({ ...previous, "dist/index.js": "built", "node_modules/a/index.js": "" });
  await rename(folder, `${folder}.previous`);
  await mkdir(join(folder, "src"), { recursive: true });
  await writeFile(join(folder, "package.json"), "{}\n");
  await writeFile(join(folder, "src/index.ts"), "export {};\n");
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
  await mkdir(join(`${folder}.previous`, "dist"), { recursive: true });
  await writeFile(join(`${folder}.previous`, "dist/index.js"), "old");
  await writeOutput(folder, files);
  expect(await readFolder(folder)).toStrictEqual({ ...written, "dist/index.js": "new" });
  expect(await siblings(folder)).toStrictEqual(["generated"]);
});
