import { expect, test } from "vitest";
import { checkDocs } from "../../../generator/docs/checkDocs.js";
import { specOf } from "../../support/specOf.js";

const limit = { name: "limit", in: "query" };
const noCheck = { name: "X-Atlassian-Token", in: "header" };

const spec = specOf(
  {
    paths: {
      "/pages/{id}": {
        parameters: [{ name: "id", in: "path", required: true }],
        get: { operationId: "getPage", parameters: [{ $ref: "#/components/parameters/limit" }] },
        put: { operationId: "putPage", parameters: [limit, noCheck] },
      },
    },
    components: { parameters: { limit } },
  },
  { noCheck: true },
);

/** Checks the texts about the document above. */
function check(operations: Record<string, string>, parameters: Record<string, string>) {
  return checkDocs(spec, {
    file: "docs/acme.yaml",
    document: "acme.json",
    operations: new Map(Object.entries(operations)),
    parameters: new Map(Object.entries(parameters)),
  });
}

const operations = { getPage: "Reads a page.", putPage: "Replaces a page." };

test("texts about every operation and every parameter are complete", () => {
  expect(check(operations, { id: "Names the page.", limit: "Caps the answer." })).toStrictEqual([]);
});

test("a parameter is described as well where each of its operations is an exception", () => {
  const exceptions = { "getPage.limit": "Caps the answer.", "putPage.limit": "Caps the change." };
  expect(check(operations, { id: "Names the page.", ...exceptions })).toStrictEqual([]);
});

test("every operation and parameter without a description is reported once", () => {
  const hint = "write one or two sentences in docs/acme.yaml, in our own words";
  expect(check({ putPage: "Replaces a page." }, { "getPage.limit": "Caps the answer." })).toStrictEqual([
    { where: "docs/acme.yaml operations.getPage", what: "has no description", hint },
    { where: "docs/acme.yaml parameters.id", what: "has no description (parameter of getPage)", hint },
    {
      where: "docs/acme.yaml parameters.limit",
      what: "has no description (parameter of putPage)",
      hint,
    },
  ]);
});

test("a description of something that the document does not contain is reported", () => {
  const what = "does not exist in acme.json";
  const hint = "fix the name, or delete the description";
  const parameters = {
    id: "Names the page.",
    limit: "Caps the answer.",
    lmit: "Caps it.",
    "getPages.limit": "Caps it.",
    "getPage.sort": "Sorts it.",
    "X-Atlassian-Token": "Is sent by the client.",
  };
  expect(check({ ...operations, getPages: "Lists pages." }, parameters)).toStrictEqual([
    { where: "docs/acme.yaml operations.getPages", what, hint },
    { where: "docs/acme.yaml parameters.lmit", what, hint },
    { where: "docs/acme.yaml parameters.getPages.limit", what, hint },
    { where: "docs/acme.yaml parameters.getPage.sort", what, hint },
    { where: "docs/acme.yaml parameters.X-Atlassian-Token", what, hint },
  ]);
});

/** Checks the texts about the fields of a document, whose operation has a body and a result. */
function checkFields(fields?: Record<string, string>) {
  const json = (schema: object) => ({ content: { "application/json": { schema } } });
  const put = {
    operationId: "putPage",
    requestBody: json({ properties: { title: {}, version: { properties: { number: {} } } } }),
    responses: { 200: json({ $ref: "#/components/schemas/Page" }) },
  };
  const schemas = { Page: { properties: { id: {}, title: {} } }, Unused: { properties: { key: {} } } };
  return checkDocs(specOf({ paths: { "/page": { put } }, components: { schemas } }), {
    file: "docs/acme.yaml",
    document: "acme.json",
    operations: new Map([["putPage", "Replaces a page."]]),
    parameters: new Map(),
    ...(fields && { fields: new Map(Object.entries(fields)) }),
  });
}

test("texts about every field are complete, whether they name the field alone or what contains it, too", () => {
  const fields = {
    title: "The title.",
    "putPage.body.title": "The new title.",
    version: "The next version.",
    "version.number": "One more than now.",
    "Page.id": "Identifies the page.",
    key: "Identifies it.",
  };
  expect(checkFields(fields)).toStrictEqual([]);
});

test("a field without a description is reported with what contains it", () => {
  const hint = "write one or two sentences in docs/acme.yaml, in our own words";
  const problem = (name: string, use: string) => ({
    where: `docs/acme.yaml fields.${name}`,
    what: `has no description (field of ${use})`,
    hint,
  });
  expect(checkFields({ "body.title": "The new title.", id: "Identifies it." })).toStrictEqual([
    problem("putPage.body.version", "a request body"),
    problem("putPage.body.version.number", "a request body"),
    problem("Page.title", "a result"),
    problem("Unused.key", "no operation"),
  ]);
});

test("a description of a field that the document does not contain is reported", () => {
  const fields = { title: "The title.", version: "It.", number: "It.", id: "It.", key: "It." };
  const what = "does not exist in acme.json";
  const hint = "fix the name, or delete the description";
  expect(checkFields({ ...fields, "Page.version": "It.", "Page.titel": "It." })).toStrictEqual([
    { where: "docs/acme.yaml fields.Page.version", what, hint },
    { where: "docs/acme.yaml fields.Page.titel", what, hint },
  ]);
});

test("where a file describes no fields at all, none needs a description", () => {
  expect(checkFields()).toStrictEqual([]);
});
