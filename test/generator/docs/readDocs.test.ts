import { join } from "node:path";
import { expect, test } from "vitest";
import { type Config, confluence } from "../../../generator/config/config.js";
import { fieldDescription, parameterDescription, readDocs } from "../../../generator/docs/readDocs.js";
import { problemsOf } from "../../support/problemsOf.js";
import { specOf } from "../../support/specOf.js";
import { temporaryFolder } from "../../support/temporaryFolder.js";

/** The configuration of one specification, acme.json, in a folder with these files. */
async function configOf(files: Readonly<Record<string, string>>): Promise<Config> {
  const specsFolder = await temporaryFolder(files);
  return { ...confluence, specsFolder, specs: [specOf({}).config] };
}

/** Reads texts and gives the problems with which they are refused. */
async function refuse(yaml: string) {
  const config = await configOf({ "docs/acme.yaml": yaml });
  const problems = await problemsOf(() => readDocs(config));
  return problems.map((problem) => ({ ...problem, where: problem.where.replace(config.specsFolder, "") }));
}

test("the texts of a specification stand in the file of its name", async () => {
  const config = await configOf({
    "docs/acme.yaml": `
# In our own words.
operations:
  getPages: >-
    Lists pages,
    newest first.
parameters:
  limit: Caps the page.
  getPages.limit: "Caps the page: at 250."
fields:
  Page.title: Names the page.
`,
  });
  const [docs, ...others] = await readDocs(config);
  expect(others).toStrictEqual([]);
  expect(docs).toStrictEqual({
    file: join(config.specsFolder, "docs", "acme.yaml"),
    document: "acme.json",
    operations: new Map([["getPages", "Lists pages, newest first."]]),
    parameters: new Map([
      ["limit", "Caps the page."],
      ["getPages.limit", "Caps the page: at 250."],
    ]),
    fields: new Map([["Page.title", "Names the page."]]),
  });
});

test("of the texts that fit a field, the one that names most of what contains it is its own", () => {
  const fields = new Map([
    ["number", "Counts."],
    ["version.number", "Counts the versions."],
    ["Page.version.number", "Counts the versions of the page."],
    ["version", "Says who changed it, and when."],
    ["links.*", "Leads to a page."],
    ["links.self", "Leads to itself."],
  ]);
  const docs = {
    file: "acme.yaml",
    document: "acme.json",
    operations: new Map(),
    parameters: new Map(),
    fields,
  };
  expect(fieldDescription(docs, ["Page", "version", "number"])).toBe("Counts the versions of the page.");
  expect(fieldDescription(docs, ["Post", "version", "number"])).toBe("Counts the versions.");
  expect(fieldDescription(docs, ["Post", "number"])).toBe("Counts.");
  expect(fieldDescription(docs, ["Post", "links", "self"])).toBe("Leads to itself.");
  expect(fieldDescription(docs, ["Post", "links", "number"])).toBe("Leads to a page.");
  expect(fieldDescription(docs, ["Post", "versions"])).toBe(undefined);
});

test("the text of an exception counts for its operation only", () => {
  const parameters = new Map([
    ["limit", "Caps the page."],
    ["getPages.limit", "Caps the page: at 250."],
  ]);
  const docs = { file: "acme.yaml", document: "acme.json", operations: new Map(), parameters };
  expect(parameterDescription(docs, "getPages", "limit")).toBe("Caps the page: at 250.");
  expect(parameterDescription(docs, "getSpaces", "limit")).toBe("Caps the page.");
  expect(parameterDescription(docs, "getSpaces", "constructor")).toBe(undefined);
});

test("where there is no folder, there are no texts", async () => {
  expect(await readDocs(await configOf({}))).toStrictEqual([]);
});

test("where there is a folder, every specification has its file", async () => {
  const config = await configOf({ "docs/acme.yml": "operations: {}" });
  expect(await problemsOf(() => readDocs(config))).toMatchObject([
    { where: join(config.specsFolder, "docs", "acme.yaml"), what: "no such file" },
  ]);
});

test("all descriptions that are not strings are reported at once", async () => {
  const hint = "write one or two sentences";
  expect(
    await refuse(`
operations: { getPages: 25, getSpaces: , getUsers: [Lists users.] }
parameters: { limit: "", sort: "  " }
`),
  ).toStrictEqual([
    { where: "/docs/acme.yaml operations.getPages", what: "not a string (25)", hint },
    { where: "/docs/acme.yaml operations.getSpaces", what: "not a string (null)", hint },
    { where: "/docs/acme.yaml operations.getUsers", what: 'not a string (["Lists users."])', hint },
    { where: "/docs/acme.yaml parameters.limit", what: "the description is empty", hint },
    { where: "/docs/acme.yaml parameters.sort", what: "the description is empty", hint },
  ]);
});

test.each([
  ["Lists pages.", "", "expected operations, parameters or fields"],
  ["- getPages: Lists pages.", "", "expected operations, parameters or fields"],
  ["schemas: { Page: A page. }", " schemas", "expected operations, parameters or fields"],
  ["operations: Lists pages.", " operations", "not a mapping from names to descriptions"],
  ["parameters:", " parameters", "not a mapping from names to descriptions"],
])("the file %j is rejected", async (yaml, part, what) => {
  const hint = "write descriptions by name under operations, parameters or fields";
  expect(await refuse(yaml)).toStrictEqual([{ where: `/docs/acme.yaml${part}`, what, hint }]);
});

test("two descriptions with the same name are rejected, with the line", async () => {
  expect(await refuse("operations:\n  getPages: Lists pages.\n  getPages: Lists them.")).toMatchObject([
    { where: "/docs/acme.yaml:3:3", what: "not valid JSON or YAML: Map keys must be unique" },
  ]);
});
