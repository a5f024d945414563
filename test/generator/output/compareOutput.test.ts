import { join } from "node:path";
import { expect, test } from "vitest";
import { compareOutput } from "../../../generator/output/compareOutput.js";
import { temporaryFolder } from "../../support/temporaryFolder.js";

const files = [
  { path: "package.json", content: "{}\n" },
  { path: "src/index.ts", content: "export {};\n" },
];
const written = { "package.json": "{}\n", "src/index.ts": "export {};\n" };

/** Compares a folder that holds these files, and gives what is said of each. */
async function compare(found: Readonly<Record<string, string>>) {
  const folder = await temporaryFolder(found);
  const problems = await compareOutput(folder, files);
  return problems.map(({ where, what }) => `${where.slice(folder.length + 1)} ${what}`);
}

test("a folder that holds what is written is in order", async () => {
  expect(await compare(written)).toStrictEqual([]);
});

test("a file that was edited by hand is named, with the way out", async () => {
  const folder = await temporaryFolder({ ...written, "src/index.ts": "export { };\n" });
  expect(await compareOutput(folder, files)).toStrictEqual([
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

test("all files that are missing, edited or astray are named", async () => {
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

test("builds, installed packages and packed ones do not count", async () => {
  const foreign = { "dist/index.js": "", "node_modules/a/index.js": "", "confluence-fetch-0.1.0.tgz": "" };
  expect(await compare({ ...written, ...foreign })).toStrictEqual([]);
});

test("where there is no folder, everything is missing", async () => {
  const problems = await compareOutput(join(await temporaryFolder(), "generated"), files);
  expect(problems.map(({ what }) => what)).toStrictEqual(["is missing", "is missing"]);
});
