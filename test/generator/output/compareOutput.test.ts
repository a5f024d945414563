import { execFileSync } from "node:child_process";
import { mkdir, rename, symlink } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { compareOutput, findDifferences } from "../../../generator/output/compareOutput.js";
import { temporaryFolder } from "../../support/temporaryFolder.js";

const files = [
  { path: "package.json", content: "{}\n" },
  { path: "src/index.ts", content: "export {};\n" },
];
const written = { "package.json": "{}\n", "src/index.ts": "export {};\n" };

/** Compares a folder of these files, and gives the problem of each. */
async function compare(found: Readonly<Record<string, string>>) {
  const folder = await temporaryFolder(found);
  const problems = await compareOutput(folder, files, "npm run generate");
  return problems.map(({ where, what }) => `${where.slice(folder.length + 1)} ${what}`);
}

test("a folder with exactly what is written has no differences", async () => {
  expect(await compare(written)).toStrictEqual([]);
});

test("a file that was edited by hand is reported, with a hint", async () => {
  const folder = await temporaryFolder({ ...written, "src/index.ts": "export { };\n" });
  expect(await compareOutput(folder, files, "npm run generate")).toStrictEqual([
    {
      where: join(folder, "src/index.ts"),
      what: "differs from what the generator writes",
      hint: `run \`npm run generate\`; nothing under ${folder}/ is edited by hand`,
    },
  ]);
});

test.each([
  ["line ends of another kind", "export {};\r\n"],
  ["a byte order mark", "\uFEFFexport {};\n"],
  ["no line end at the end", "export {};"],
])("a file with %s differs", async (_, content) => {
  expect(await compare({ ...written, "src/index.ts": content })).toStrictEqual([
    "src/index.ts differs from what the generator writes",
  ]);
});

test("a link to a file or to a folder is not followed", async () => {
  const folder = await temporaryFolder(written);
  await mkdir(join(folder, "dist"));
  await rename(join(folder, "package.json"), join(folder, "dist/package.json"));
  await symlink("dist/package.json", join(folder, "package.json"));
  await rename(join(folder, "src"), join(folder, "dist/src"));
  await symlink("dist/src", join(folder, "src"));
  const differences = await findDifferences(folder, files);
  expect(differences.map(({ path, what }) => `${path} ${what}`)).toStrictEqual([
    "src/index.ts is missing",
    "package.json is no file, where the generator writes one",
    "src is not written by the generator",
  ]);
});

test("a named pipe in place of a file is reported, and not read", async () => {
  const folder = await temporaryFolder({ "src/index.ts": "export {};\n" });
  execFileSync("mkfifo", [join(folder, "package.json")]);
  expect(await findDifferences(folder, files)).toStrictEqual([
    { path: "package.json", what: "is no file, where the generator writes one" },
  ]);
});

test("an empty folder is not written by the generator", async () => {
  const folder = await temporaryFolder(written);
  await mkdir(join(folder, "mine/empty"), { recursive: true });
  expect(await findDifferences(folder, files)).toStrictEqual([
    { path: "mine/empty/", what: "is not written by the generator" },
  ]);
});

test("all files that are missing, edited or unexpected are reported", async () => {
  expect(
    await compare({ "package.json": "", "src/indez.ts": "", "src/dist/index.js": "", "src/a.tgz": "" }),
  ).toStrictEqual([
    "package.json differs from what the generator writes",
    "src/index.ts is missing",
    "src/a.tgz is not written by the generator",
    "src/dist/index.js is not written by the generator",
    "src/indez.ts is not written by the generator",
  ]);
});

test("builds, installed packages, lock files and tarballs are ignored", async () => {
  const unmanaged = {
    "dist/index.js": "",
    "node_modules/a/index.js": "",
    "confluence-fetch-0.1.0.tgz": "",
    "package-lock.json": "",
    "pnpm-lock.yaml": "",
    "yarn.lock": "",
    "bun.lock": "",
  };
  expect(await compare({ ...written, ...unmanaged })).toStrictEqual([]);
});

test("without a folder, everything is missing", async () => {
  const problems = await compareOutput(join(await temporaryFolder(), "generated"), files, "npm run generate");
  expect(problems.map(({ what }) => what)).toStrictEqual(["is missing", "is missing"]);
});
