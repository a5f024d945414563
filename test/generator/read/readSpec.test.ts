import { chmod, mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { confluence, type SpecConfig } from "../../../generator/config/config.js";
import { readSpec } from "../../../generator/read/readSpec.js";
import { problemsOf } from "../../support/problemsOf.js";
import { temporaryFolder } from "../../support/temporaryFolder.js";

const config = confluence.specs[0] as SpecConfig;
const document = { openapi: "3.0.1", info: { title: "Acme", version: "1.0.0" }, paths: {} };

/** Writes a text to a file and gives the problems with which the file is refused. */
async function refuse(text: string) {
  const file = join(await temporaryFolder({ "acme.json": text }), "acme.json");
  const problems = await problemsOf(() => readSpec(config, file));
  return problems.map((problem) => ({ ...problem, where: problem.where.replace(file, "acme.json") }));
}

test.each([
  ["JSON", JSON.stringify(document)],
  ["JSON with a byte order mark", `\uFEFF${JSON.stringify(document)}`],
  ["YAML", "openapi: 3.0.1\ninfo: { title: Acme, version: 1.0.0 }\npaths: {}\n"],
])("a document may be %s", async (_, text) => {
  const file = join(await temporaryFolder({ acme: text }), "acme");
  expect(await readSpec(config, file)).toStrictEqual({ config, file, document });
});

test("a file that is missing is reported", async () => {
  const file = join(await temporaryFolder(), "acme.json");
  expect(await problemsOf(() => readSpec(config, file))).toStrictEqual([
    {
      where: file,
      what: "no such file",
      hint: "put the document there, or fetch both with `npx confluence-codegen update-specs`",
    },
  ]);
});

test("a folder in place of the file is reported", async () => {
  const file = join(await temporaryFolder(), "acme.json");
  await mkdir(file);
  expect(await problemsOf(() => readSpec(config, file))).toMatchObject([
    { where: file, what: "cannot be read (EISDIR)" },
  ]);
});

test.skipIf(process.getuid?.() === 0)("a file without read permission is reported", async () => {
  const file = join(await temporaryFolder({ "acme.json": "{}" }), "acme.json");
  await chmod(file, 0o000);
  expect(await problemsOf(() => readSpec(config, file))).toMatchObject([
    { where: file, what: "cannot be read (EACCES)" },
  ]);
});

test("the line of a fault is reported in JSON", async () => {
  expect(await refuse('{\n  "openapi": "3.0.1"\n  "info": {}\n}')).toStrictEqual([
    {
      where: "acme.json:3:3",
      what: "not valid JSON or YAML: Missing , between flow map items",
      hint: "fix the document, or download it again",
    },
  ]);
});

test("the line of a fault is reported in YAML", async () => {
  expect(await refuse("openapi: 3.0.1\ninfo:\n  title: Acme\n version: 1.0.0\n")).toStrictEqual([
    {
      where: "acme.json:4:1",
      what: "not valid JSON or YAML: All mapping items must start at the same column",
      hint: "fix the document, or download it again",
    },
  ]);
});

test.each([
  ["of OpenAPI 4", '{ "openapi": "4.0.0" }', 'not an OpenAPI 3 document ("openapi" is "4.0.0")'],
  ["of no version", "{}", 'not an OpenAPI 3 document ("openapi" is missing)'],
  ["that is a list", "[]", "not an OpenAPI document"],
  ["that is empty", "", "not an OpenAPI document"],
])("a document %s is rejected", async (_, text, what) => {
  expect(await refuse(text)).toStrictEqual([
    { where: "acme.json", what, hint: "use the OpenAPI 3 version of the specification" },
  ]);
});

test("YAML whose aliases multiply is rejected", async () => {
  const bomb = `
a: &a [x, x, x, x, x, x, x, x, x]
b: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a]
c: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b]
d: [*c, *c, *c, *c, *c, *c, *c, *c, *c]
`;
  expect(await refuse(bomb)).toStrictEqual([
    {
      where: "acme.json",
      what: "Excessive alias count indicates a resource exhaustion attack",
      hint: "write the aliases out in full",
    },
  ]);
});

test("YAML with circular aliases is rejected", async () => {
  expect(await refuse("openapi: 3.0.1\npaths: &paths\n  /a: *paths\n")).toStrictEqual([
    {
      where: "acme.json",
      what: "Converting circular structure to JSON",
      hint: "write the aliases out in full",
    },
  ]);
});

test("a repeated field in JSON is reported, because one of the two would be lost", async () => {
  expect(await refuse('{\n  "openapi": "3.0.1",\n  "openapi": "3.0.3"\n}')).toStrictEqual([
    {
      where: "acme.json:3:3",
      what: "not valid JSON or YAML: Map keys must be unique",
      hint: "fix the document, or download it again",
    },
  ]);
});

test("bytes that are not UTF-8 are rejected instead of being replaced", async () => {
  const file = join(await temporaryFolder({}), "acme.json");
  await writeFile(file, Buffer.from(JSON.stringify(document), "utf16le").fill(0xff, 0, 1));
  expect(await problemsOf(() => readSpec(config, file))).toStrictEqual([
    { where: file, what: "not UTF-8 text", hint: "save it as UTF-8" },
  ]);
});

test("a path of more than 100 segments is refused with its place", async () => {
  const path = `/${"a/".repeat(50_000)}`;
  const [problem, ...others] = await refuse(JSON.stringify({ ...document, paths: { [path]: {} } }));
  expect(others).toStrictEqual([]);
  expect(problem).toMatchObject({ what: "the path has more than 100 segments" });
  expect(problem?.where.length).toBeLessThan(200);
});
