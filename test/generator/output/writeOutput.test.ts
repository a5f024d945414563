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
const former = { "package.json": "old", "src/gone.ts": "old" };

/** Makes a folder `generated` with files, beside which nothing else stands. */
async function outputFolder(found: Readonly<Record<string, string>> = {}): Promise<string> {
  const entries = Object.entries(found).map(([path, content]) => [`generated/${path}`, content]);
  return join(await temporaryFolder(Object.fromEntries(entries)), "generated");
}

/** The names that stand where the output folder stands. */
const besides = (folder: string) => readdir(dirname(folder));

test("where there is no folder, it is made", async () => {
  const folder = await outputFolder();
  await writeOutput(folder, files);
  expect(await readFolder(folder)).toStrictEqual(written);
  expect(await besides(folder)).toStrictEqual(["generated"]);
});

test("what is no longer written goes, and only the folder itself is left", async () => {
  const folder = await outputFolder(former);
  await writeOutput(folder, files);
  expect(await readFolder(folder)).toStrictEqual(written);
  expect(await besides(folder)).toStrictEqual(["generated"]);
});

test("writing the same again touches nothing", async () => {
  const folder = await outputFolder();
  await writeOutput(folder, files);
  const before = await stat(join(folder, "src/index.ts"));
  await writeOutput(folder, files);
  const after = await stat(join(folder, "src/index.ts"));
  expect([after.ino, after.mtimeMs]).toStrictEqual([before.ino, before.mtimeMs]);
});

test("builds, installed packages and packed ones survive", async () => {
  const foreign = {
    "confluence-fetch-0.1.0.tgz": "packed",
    "dist/src/index.js": "built",
    "node_modules/a/package.json": "installed",
  };
  const folder = await outputFolder({ ...former, ...foreign });
  await writeOutput(folder, files);
  expect(await readFolder(folder)).toStrictEqual({ ...foreign, ...written });
});

test("when a file cannot be written, the former output stays whole, and nothing half-written stays", async () => {
  const folder = await outputFolder({ ...former, "dist/index.js": "built" });
  const clash = [...files, { path: "src/index.ts/inner.ts", content: "" }];
  expect(await problemsOf(() => writeOutput(folder, clash))).toMatchObject([
    { where: folder, what: expect.stringMatching(/^cannot be written \((ENOTDIR|EEXIST)\)$/) },
  ]);
  expect(await readFolder(folder)).toStrictEqual({ ...former, "dist/index.js": "built" });
  expect(await besides(folder)).toStrictEqual(["generated"]);
});

test("a run that was killed while it wrote is no obstacle", async () => {
  const folder = await outputFolder({ ...former, "dist/index.js": "built" });
  await mkdir(`${folder}.staging`);
  await writeFile(join(`${folder}.staging`, "half.ts"), "half");
  await writeOutput(folder, files);
  expect(await readFolder(folder)).toStrictEqual({ ...written, "dist/index.js": "built" });
  expect(await besides(folder)).toStrictEqual(["generated"]);
});

test.each([
  ["and writes anew", former],
  ["and finds it to be up to date", written],
])(
  "the run after one that was killed between the two renames takes the former output %s",
  async (_, found) => {
    const folder = await outputFolder({ ...found, "dist/index.js": "built" });
    await rename(folder, `${folder}.previous`);
    await writeOutput(folder, files);
    expect(await readFolder(folder)).toStrictEqual({ ...written, "dist/index.js": "built" });
    expect(await besides(folder)).toStrictEqual(["generated"]);
  },
);

test("the run after one that was killed before it cleaned up takes over the builds and cleans up", async () => {
  const folder = await outputFolder({ ...former, "dist/index.js": "built", "node_modules/a/index.js": "" });
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
  expect(await besides(folder)).toStrictEqual(["generated"]);
});

test("a build that is newer than the one left behind is kept", async () => {
  const folder = await outputFolder({ ...written, "dist/index.js": "new" });
  await mkdir(join(`${folder}.previous`, "dist"), { recursive: true });
  await writeFile(join(`${folder}.previous`, "dist/index.js"), "old");
  await writeOutput(folder, files);
  expect(await readFolder(folder)).toStrictEqual({ ...written, "dist/index.js": "new" });
  expect(await besides(folder)).toStrictEqual(["generated"]);
});
