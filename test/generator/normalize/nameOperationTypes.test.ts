import { expect, test } from "vitest";
import type { SpecConfig } from "../../../generator/config/config.js";
import { nameOperationTypes } from "../../../generator/normalize/nameOperationTypes.js";
import { specOf } from "../../support/specOf.js";

const text = { type: "string" };
const json = (schema?: object) => ({ content: { "application/json": { schema } } });
const schemaRef = (name: string) => ({ $ref: `#/components/schemas/${name}` });

/** Names the types of a document, and returns its operations and its schemas. */
function name(document: object, config?: Partial<SpecConfig>) {
  const { operations, components } = nameOperationTypes(specOf(document, config)).document;
  return { operations, schemas: components.schemas };
}

/** Names the types of a document with one operation, and returns the operation and the schemas. */
function nameOne(operation: object, schemas: object = {}, config?: Partial<SpecConfig>) {
  const paths = { "/pages": { put: { operationId: "putPage", ...operation } } };
  const named = name({ paths, components: { schemas } }, config);
  return { operation: named.operations[0], schemas: named.schemas };
}

/** What an operation says of itself when its document says nothing. */
const silent = {
  path: "/pages",
  method: "PUT",
  operationId: "putPage",
  parameters: [],
  responses: {},
  scopes: [],
  replacedBy: [],
  experimental: false,
  argsType: undefined,
  paging: undefined,
};

test("the arguments, the body and the result of an operation become schemas of their own", () => {
  const { operation, schemas } = nameOne({
    parameters: [{ name: "draft", in: "query", schema: { type: "boolean" } }],
    requestBody: { required: true, ...json({ type: "object", properties: { title: text } }) },
    responses: { 200: json({ type: "array", items: schemaRef("Page") }), 404: json({ type: "object" }) },
  });
  expect(operation).toStrictEqual({
    ...silent,
    parameters: [{ name: "draft", in: "query", schema: { type: "boolean" } }],
    requestBody: { required: true, ...json(schemaRef("PutPageBody")) },
    responses: { 200: json(schemaRef("PutPageResult")), 404: json({ type: "object" }) },
    argsType: "PutPageArgs",
  });
  expect(schemas).toStrictEqual({
    PutPageBody: { type: "object", properties: { title: text } },
    PutPageResult: { type: "array", items: schemaRef("Page") },
    PutPageArgs: {
      type: "object",
      properties: { draft: { type: "boolean" }, body: schemaRef("PutPageBody") },
      required: ["body"],
    },
  });
});

test("a schema that has a name keeps it", () => {
  const requestBody = json(schemaRef("Page"));
  const responses = { 200: json(schemaRef("Page")) };
  const { operation, schemas } = nameOne({ requestBody, responses }, { Page: { type: "object" } });
  expect(operation).toMatchObject({ requestBody, responses });
  expect(Object.keys(schemas)).toStrictEqual(["Page", "PutPageArgs"]);
});

test("a reference into a schema gets a name", () => {
  const part = { $ref: "#/components/schemas/Page/properties/body" };
  const { operation, schemas } = nameOne(
    { responses: { 200: json(part) } },
    { Page: { properties: { body: text } } },
  );
  expect(operation).toMatchObject({ responses: { 200: json(schemaRef("PutPageResult")) } });
  expect(schemas).toMatchObject({ PutPageResult: part });
});

test("a name that is taken is numbered", () => {
  const { operation, schemas } = nameOne(
    { parameters: [{ name: "a", in: "query" }], responses: { 200: json({ title: "new" }), 202: json({}) } },
    { PutPageArgs: text, PutPageArgs2: text, PutPageResult: text },
  );
  expect(operation).toMatchObject({
    responses: { 200: json(schemaRef("PutPageResult2")), 202: json(schemaRef("PutPageResult3")) },
    argsType: "PutPageArgs3",
  });
  expect(schemas).toMatchObject({ PutPageArgs: text, PutPageArgs2: text, PutPageResult: text });
});

test("an operation without arguments has no schema of arguments", () => {
  const { operation, schemas } = nameOne({ responses: { 204: {} } });
  expect(operation).toStrictEqual({ ...silent, responses: { 204: {} } });
  expect(schemas).toStrictEqual({});
});

test("a result of which nothing is said is named, too", () => {
  const { schemas } = nameOne({ responses: { 200: { content: { "application/json": {} } } } });
  expect(schemas).toStrictEqual({ PutPageResult: {} });
});

test("a file stays where it is, for it has no type of its own", () => {
  const responses = {
    200: { content: { "application/zip": { schema: { type: "string", format: "binary" } } } },
  };
  const { operation, schemas } = nameOne({ responses });
  expect(operation).toMatchObject({ responses });
  expect(schemas).toStrictEqual({});
});

test("arguments that are required in the document are required in their type", () => {
  const { schemas } = nameOne({
    parameters: [
      { name: "status", in: "query", required: true, schema: text },
      { name: "title", in: "query", schema: text },
    ],
    requestBody: json(text),
  });
  expect(schemas.PutPageArgs).toMatchObject({ required: ["status"] });
});

test("an argument is described in its type, where the type of the argument has a name as well", () => {
  const { schemas } = nameOne({
    parameters: [
      { name: "title", in: "query", description: "Keeps this title.", schema: text },
      { name: "sort", in: "query", description: "Orders.", deprecated: true, schema: schemaRef("Sort") },
      { name: "any", in: "query", description: "Does anything." },
    ],
  });
  expect(schemas.PutPageArgs).toMatchObject({
    properties: {
      title: { type: "string", summary: "Keeps this title." },
      sort: { ...schemaRef("Sort"), summary: "Orders.", deprecated: true },
      any: { summary: "Does anything." },
    },
  });
});

test("an argument that is deprecated is deprecated in its type, and one without a schema may be anything", () => {
  const { schemas } = nameOne({
    parameters: [
      { name: "key", in: "query", deprecated: true, schema: text },
      { name: "sort", in: "query", deprecated: true, schema: schemaRef("Sort") },
      { name: "any", in: "query" },
    ],
  });
  expect(schemas.PutPageArgs).toMatchObject({
    properties: {
      key: { type: "string", deprecated: true },
      sort: { ...schemaRef("Sort"), deprecated: true },
      any: {},
    },
  });
});

test("a header that the client sends by itself is no argument", () => {
  const parameters = [{ name: "X-Atlassian-Token", in: "header", required: true, schema: text }];
  const { operation, schemas } = nameOne({ parameters }, {}, { noCheck: true });
  expect(operation).toStrictEqual(silent);
  expect(schemas).toStrictEqual({});
});

test("references to parameters, bodies, responses and headers are written out, those to schemas are not", () => {
  const { operations } = name({
    paths: {
      "/pages/{id}": {
        parameters: [{ $ref: "#/components/parameters/expand" }],
        put: {
          operationId: "putPage",
          parameters: [{ $ref: "#/components/parameters/draft" }],
          requestBody: { $ref: "#/components/requestBodies/Page" },
          responses: { 200: { $ref: "#/components/responses/Page" } },
        },
      },
    },
    components: {
      parameters: {
        expand: { name: "expand", in: "query", schema: text },
        draft: { name: "draft", in: "query", schema: schemaRef("Draft") },
      },
      requestBodies: { Page: json(schemaRef("Page")) },
      responses: {
        Page: { headers: { Link: { $ref: "#/components/headers/Link" } }, ...json(schemaRef("Page")) },
      },
      headers: { Link: { schema: text } },
    },
  });
  expect(operations).toStrictEqual([
    {
      ...silent,
      path: "/pages/{id}",
      parameters: [
        { name: "expand", in: "query", schema: text },
        { name: "draft", in: "query", schema: schemaRef("Draft") },
      ],
      requestBody: json(schemaRef("Page")),
      responses: { 200: { headers: { Link: { schema: text } }, ...json(schemaRef("Page")) } },
      argsType: "PutPageArgs",
    },
  ]);
});

test("two operations that share a component are named apart", () => {
  const responses = { 200: { $ref: "#/components/responses/Page" } };
  const { schemas } = name({
    paths: { "/a": { get: { operationId: "getA", responses }, put: { operationId: "putA", responses } } },
    components: { responses: { Page: json({ type: "object" }) } },
  });
  expect(Object.keys(schemas)).toStrictEqual(["GetAResult", "PutAResult"]);
});

test("an argument that is called __proto__ is an argument like any other", () => {
  const { schemas } = nameOne({ parameters: [{ name: "__proto__", in: "query", schema: text }] });
  const { properties } = { properties: {}, ...schemas.PutPageArgs };
  expect(Object.entries(properties)).toStrictEqual([["__proto__", text]]);
});

test("the given document is not touched", () => {
  const parameters = [{ name: "limit", in: "query", schema: { type: "integer" } }];
  const spec = specOf({
    paths: {
      "/pages": {
        parameters: [{ name: "start", in: "query" }],
        get: { operationId: "getPages", parameters, responses: { 200: json(schemaRef("Pages")) } },
      },
    },
    components: {
      schemas: { Pages: { properties: { results: { type: "array", items: { type: "object" } } } } },
    },
  });
  const before = structuredClone(spec);
  nameOperationTypes(spec);
  expect(spec).toStrictEqual(before);
});

test("the items of a list of enums have a name, for the enum is opened where it is used", () => {
  const results = { type: "array", items: schemaRef("Status") };
  const paths = {
    "/a": {
      get: {
        operationId: "getAll",
        parameters: [
          { name: "limit", in: "query" },
          { name: "cursor", in: "query" },
        ],
        responses: { 200: json({ properties: { results } }) },
      },
    },
  };
  const { schemas } = name({ paths, components: { schemas: { Status: { enum: ["a"] } } } });
  expect(schemas.GetAllItem).toStrictEqual({ anyOf: [schemaRef("Status")] });
  expect(schemas.GetAllResult).toMatchObject({
    properties: { results: { items: schemaRef("GetAllItem") } },
  });
});

test("a document cannot say what the arguments of an operation are", () => {
  const { operation } = nameOne({ argsType: "Other", responses: { 204: {} } });
  expect(operation?.argsType).toBeUndefined();
});

test("callbacks that call back in a circle, and extensions among the responses, are left out", () => {
  const again = { $ref: "#/components/callbacks/again" };
  const { operations } = name({
    paths: {
      "/a": { get: { operationId: "get", callbacks: { again }, responses: { 204: {}, "x-note": "a" } } },
    },
    components: { callbacks: { again: { "{$url}": { post: { callbacks: { again } } } } } },
  });
  expect(operations).toStrictEqual([
    {
      ...silent,
      path: "/a",
      method: "GET",
      operationId: "get",
      callbacks: { again: {} },
      responses: { 204: {} },
    },
  ]);
});

test("two operations can return the same list, whose items get one name", () => {
  const page = (operationId: string) => ({
    operationId,
    parameters: [
      { name: "limit", in: "query" },
      { name: "cursor", in: "query" },
    ],
    responses: { 200: json(schemaRef("Pages")) },
  });
  const { operations, schemas } = name({
    paths: { "/a": { get: page("getA") }, "/b": { get: page("getB") } },
    components: {
      schemas: { Pages: { properties: { results: { type: "array", items: { title: "page" } } } } },
    },
  });
  expect(schemas.GetAItem).toStrictEqual({ title: "page" });
  expect(operations.map(({ paging }) => paging?.itemTypes)).toStrictEqual([["GetAItem"], ["GetAItem"]]);
});
