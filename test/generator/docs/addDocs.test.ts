import { expect, test } from "vitest";
import { addDocs } from "../../../generator/docs/addDocs.js";
import type { SpecDocs } from "../../../generator/docs/readDocs.js";
import { problemsOf } from "../../support/problemsOf.js";
import { specOf } from "../../support/specOf.js";

const id = { name: "id", in: "path", required: true };
const limit = { name: "limit", in: "query" };
const noCheck = { name: "X-Atlassian-Token", in: "header" };

const spec = specOf(
  {
    paths: {
      "/pages/{id}": {
        parameters: [id],
        get: { operationId: "getPage", parameters: [{ $ref: "#/components/parameters/limit" }] },
        put: { operationId: "putPage", parameters: [{ $ref: "#/components/parameters/limit" }, noCheck] },
      },
    },
    components: { parameters: { limit } },
  },
  { noCheck: true },
);

const docs: SpecDocs = {
  file: "docs/acme.yaml",
  document: "acme.json",
  operations: new Map([
    ["getPage", "Reads a page."],
    ["putPage", "Replaces a page."],
  ]),
  parameters: new Map([
    ["id", "Names the page."],
    ["limit", "Caps the answer."],
    ["putPage.limit", "Caps the change."],
  ]),
};

test("the texts take the places that OpenAPI has for them, and shared parts stay as they are", () => {
  const before = structuredClone(spec);
  const { document } = addDocs(spec, [{ ...docs, document: "other.json" }, docs]);
  expect(document.paths).toStrictEqual({
    "/pages/{id}": {
      parameters: [id],
      get: {
        operationId: "getPage",
        summary: "Reads a page.",
        parameters: [
          { ...id, description: "Names the page." },
          { ...limit, description: "Caps the answer." },
        ],
      },
      put: {
        operationId: "putPage",
        summary: "Replaces a page.",
        parameters: [
          { ...id, description: "Names the page." },
          { ...limit, description: "Caps the change." },
          noCheck,
        ],
      },
    },
  });
  expect(document.components).toStrictEqual({ parameters: { limit } });
  expect(spec).toStrictEqual(before);
});

test("a document without descriptions of ours is passed on unchanged", () => {
  expect(addDocs(spec, [{ ...docs, document: "other.json" }]).document).toBe(spec.document);
});

test("incomplete descriptions are rejected", async () => {
  const operations = new Map([["getPage", "Reads a page."]]);
  expect(await problemsOf(() => addDocs(spec, [{ ...docs, operations }]))).toMatchObject([
    { where: "docs/acme.yaml operations.putPage", what: "has no description" },
  ]);
});

test("the text of a field is beside its schema, of whatever kind that is, and the document given stays as it is", () => {
  const version = { properties: { number: { type: "integer" } } };
  const schemas = {
    Page: { properties: { id: { type: "string" }, version: { $ref: "#/components/schemas/Version" } } },
  };
  const described = specOf({ components: { schemas: { ...schemas, Version: version } } });
  const before = structuredClone(described);
  const fields = new Map([
    ["id", "Identifies it."],
    ["version", "The latest version."],
    ["Version.number", "Counts from 1."],
  ]);
  const texts = { ...docs, operations: new Map(), parameters: new Map(), fields };
  expect(addDocs(described, [texts]).document.components?.schemas).toStrictEqual({
    Page: {
      properties: {
        id: { type: "string", summary: "Identifies it." },
        version: { $ref: "#/components/schemas/Version", summary: "The latest version." },
      },
    },
    Version: { properties: { number: { type: "integer", summary: "Counts from 1." } } },
  });
  expect(described).toStrictEqual(before);
});
