import type { OpenAPI3 } from "openapi-typescript";
import { expect, test } from "vitest";
import { stripProse } from "../../../generator/update/stripProse.js";

const strip = (document: object) => stripProse(document as OpenAPI3, "acme-v1");

const stripSchema = (schema: unknown) => {
  const { components } = strip({
    openapi: "3.1.0",
    info: { version: "1" },
    components: { schemas: { Page: schema } },
  });
  return components?.schemas?.Page;
};

const stripOperation = (operation: object) => {
  const { paths } = strip({
    openapi: "3.1.0",
    info: { version: "1" },
    paths: { "/pages": { get: operation } },
  });
  return (paths as Record<string, { get: unknown }>)["/pages"]?.get;
};

test("the document keeps its facts, and its title becomes ours", () => {
  const document = {
    openapi: "3.0.3",
    info: {
      title: "The Acme API",
      summary: "An API",
      description: "All about Acme.",
      termsOfService: "https://acme.test/terms",
      contact: { name: "Acme support" },
      license: { name: "All rights reserved" },
      version: "1.0.0",
    },
    externalDocs: { description: "The handbook", url: "https://acme.test/docs" },
    servers: [
      {
        url: "https://{site}/api",
        description: "Production",
        variables: { site: { default: "acme", enum: ["acme", "umbrella"], description: "Your site" } },
      },
    ],
    tags: [{ name: "Page", description: "All about pages", externalDocs: { url: "https://acme.test" } }],
    security: [{ oAuth: ["read:page"] }],
    "x-tag-groups": [{ name: "Content", tags: ["Page"] }],
    "x-atlassian-narrative": { documents: [{ title: "Introduction", anchor: "intro", body: "Welcome." }] },
  };
  expect(strip(document)).toStrictEqual({
    openapi: "3.0.3",
    info: { title: "acme-v1", version: "1.0.0" },
    servers: [
      { url: "https://{site}/api", variables: { site: { default: "acme", enum: ["acme", "umbrella"] } } },
    ],
    tags: [{ name: "Page" }],
    security: [{ oAuth: ["read:page"] }],
    "x-tag-groups": [{ name: "Content", tags: ["Page"] }],
  });
});

test("an operation keeps everything but its texts and examples", () => {
  const operation = {
    tags: ["Page"],
    summary: "Get a page",
    description: "Returns the page.",
    externalDocs: { url: "https://acme.test/pages" },
    operationId: "getPage",
    deprecated: true,
    parameters: [
      {
        name: "description",
        in: "query",
        description: "What to look for",
        example: "cats",
        schema: { type: "string", description: "Text", default: "any text at all" },
      },
      { name: "filter", in: "query", content: { "application/json": { schema: {}, example: {} } } },
    ],
    requestBody: {
      description: "The page",
      required: true,
      content: {
        "multipart/form-data": {
          schema: { $ref: "#/components/schemas/Page" },
          examples: { one: { summary: "A page", value: {} } },
          encoding: { file: { contentType: "image/png", headers: { example: { description: "A header" } } } },
        },
      },
    },
    responses: {},
    security: [{ basicAuth: [] }],
    "x-experimental": true,
    "x-summary": { description: "an extension is copied as it is" },
  };
  expect(stripOperation(operation)).toStrictEqual({
    tags: ["Page"],
    operationId: "getPage",
    deprecated: true,
    parameters: [
      { name: "description", in: "query", schema: { type: "string", default: "any text at all" } },
      { name: "filter", in: "query", content: { "application/json": { schema: {} } } },
    ],
    requestBody: {
      required: true,
      content: {
        "multipart/form-data": {
          schema: { $ref: "#/components/schemas/Page" },
          encoding: { file: { contentType: "image/png", headers: { example: {} } } },
        },
      },
    },
    responses: {},
    security: [{ basicAuth: [] }],
    "x-experimental": true,
    "x-summary": { description: "an extension is copied as it is" },
  });
});

test("a response keeps an empty description, because OpenAPI demands one", () => {
  const responses = {
    200: {
      summary: "Fine",
      description: "The page was found.",
      headers: {
        description: { description: "A header of that name", schema: { type: "string" }, example: "a" },
        "x-request-id": { description: "An id", schema: { type: "string" } },
      },
      content: { "application/json": { schema: { type: "object" }, example: { id: 1 } } },
      links: {
        summary: {
          operationId: "getPage",
          description: "The next page",
          parameters: { description: "$response.body#/id" },
          server: { url: "/", description: "Here" },
        },
      },
    },
    400: { content: {} },
    404: { $ref: "#/components/responses/NotFound", description: "No such page." },
    "x-note": { description: "an extension" },
  };
  expect(stripOperation({ responses })).toStrictEqual({
    responses: {
      200: {
        description: "",
        headers: {
          description: { schema: { type: "string" } },
          "x-request-id": { schema: { type: "string" } },
        },
        content: { "application/json": { schema: { type: "object" } } },
        links: {
          summary: {
            operationId: "getPage",
            parameters: { description: "$response.body#/id" },
            server: { url: "/" },
          },
        },
      },
      400: { content: {} },
      404: { $ref: "#/components/responses/NotFound" },
      "x-note": { description: "an extension" },
    },
  });
});

test("path items, callbacks and webhooks are stripped to their operations", () => {
  const item = {
    summary: "Pages",
    description: "All about pages",
    servers: [{ url: "/", description: "Here" }],
    parameters: [{ $ref: "#/components/parameters/id", description: "The id" }],
    post: {
      summary: "Create",
      callbacks: { description: { "{$request.body#/url}": { put: { summary: "Call" } } } },
    },
  };
  const stripped = {
    servers: [{ url: "/" }],
    parameters: [{ $ref: "#/components/parameters/id" }],
    post: { callbacks: { description: { "{$request.body#/url}": { put: {} } } } },
  };
  const document = {
    openapi: "3.1.0",
    info: { version: "1" },
    paths: { "/a": item },
    webhooks: { summary: item },
  };
  expect(strip(document)).toStrictEqual({
    openapi: "3.1.0",
    info: { version: "1", title: "acme-v1" },
    paths: { "/a": stripped },
    webhooks: { summary: stripped },
  });
});

test("components are stripped by their kind, whatever their names", () => {
  const components = {
    schemas: { description: { type: "string", description: "A text" } },
    responses: { summary: { description: "Nothing there" } },
    parameters: { example: { name: "id", in: "path", description: "The id", required: true } },
    examples: { one: { summary: "A page", value: {} } },
    requestBodies: { examples: { description: "A page", content: {} } },
    headers: { description: { description: "A header" } },
    securitySchemes: {
      oAuth: {
        type: "oauth2",
        description: "Ask for a token.",
        flows: {
          authorizationCode: {
            authorizationUrl: "https://acme.test/authorize",
            tokenUrl: "https://acme.test/token",
            scopes: { "read:page": "Read pages", description: "A scope of that name" },
          },
        },
      },
    },
    links: { description: { operationId: "getPage", description: "A link" } },
    callbacks: { description: { "{$url}": { post: { description: "A call" } } } },
    pathItems: { description: { description: "Pages", get: { summary: "Get" } } },
  };
  expect(strip({ openapi: "3.1.0", info: { version: "1" }, components }).components).toStrictEqual({
    schemas: { description: { type: "string" } },
    responses: { summary: { description: "" } },
    parameters: { example: { name: "id", in: "path", required: true } },
    requestBodies: { examples: { content: {} } },
    headers: { description: {} },
    securitySchemes: {
      oAuth: {
        type: "oauth2",
        flows: {
          authorizationCode: {
            authorizationUrl: "https://acme.test/authorize",
            tokenUrl: "https://acme.test/token",
            scopes: { "read:page": "", description: "" },
          },
        },
      },
    },
    links: { description: { operationId: "getPage" } },
    callbacks: { description: { "{$url}": { post: {} } } },
    pathItems: { description: { get: {} } },
  });
});

test("properties that are called like prose survive, at any depth", () => {
  const text = { type: "string", description: "A text" };
  const named = (schema: object) => ({
    description: schema,
    title: schema,
    summary: schema,
    example: schema,
    examples: schema,
    externalDocs: schema,
    properties: schema,
    default: schema,
    "x-note": schema,
  });
  const page = {
    type: "object",
    required: ["description", "title"],
    properties: { ...named(text), nested: { properties: named(text), description: "The inner page" } },
  };
  expect(stripSchema(page)).toStrictEqual({
    type: "object",
    required: ["description", "title"],
    properties: { ...named({ type: "string" }), nested: { properties: named({ type: "string" }) } },
  });
});

test.each([
  "items",
  "additionalItems",
  "unevaluatedItems",
  "contains",
  "additionalProperties",
  "unevaluatedProperties",
  "propertyNames",
  "contentSchema",
  "not",
  "if",
  "then",
  "else",
])("the schema under %s is stripped", (keyword) => {
  expect(stripSchema({ [keyword]: { type: "string", description: "A text" } })).toStrictEqual({
    [keyword]: { type: "string" },
  });
  expect(stripSchema({ [keyword]: true })).toStrictEqual({ [keyword]: true });
});

test.each(["allOf", "oneOf", "anyOf", "prefixItems", "items"])(
  "every schema of the list under %s is stripped",
  (keyword) => {
    const list = [{ $ref: "#/components/schemas/A" }, { type: "null", description: "None", example: null }];
    expect(stripSchema({ [keyword]: list })).toStrictEqual({
      [keyword]: [{ $ref: "#/components/schemas/A" }, { type: "null" }],
    });
  },
);

test.each(["patternProperties", "dependentSchemas", "definitions", "$defs"])(
  "every named schema under %s is stripped",
  (keyword) => {
    expect(
      stripSchema({ [keyword]: { description: { type: "string", description: "A text" } } }),
    ).toStrictEqual({
      [keyword]: { description: { type: "string" } },
    });
  },
);

test("the values, marks and type names of a schema are facts", () => {
  const facts = {
    title: "MultiEntityResult<Page>",
    type: "string",
    enum: ["description", { description: "a value" }],
    const: { example: 1 },
    default: { description: "a default", example: ["x"] },
    discriminator: { propertyName: "type", mapping: { description: "#/components/schemas/A" } },
    xml: { name: "page" },
    dependencies: { description: ["title"] },
    nullable: false,
    deprecated: false,
    pattern: "^a$",
    "x-enum": { description: "kept" },
  };
  const prose = {
    description: "A page",
    example: "a",
    examples: ["a"],
    externalDocs: { url: "https://acme.test" },
    $comment: "To be removed",
  };
  expect(stripSchema({ ...prose, ...facts })).toStrictEqual(facts);
});

test("a reference loses its texts and keeps its other siblings", () => {
  const reference = { $ref: "#/components/schemas/A", summary: "A", description: "An A", nullable: true };
  expect(stripSchema({ properties: { $ref: reference } })).toStrictEqual({
    properties: { $ref: { $ref: "#/components/schemas/A", nullable: true } },
  });
});

test("names that every JavaScript object knows are names like any other", () => {
  const schema =
    '{"constructor":{"type":"string"},"properties":{"__proto__":{"type":"string"},"toString":{}}}';
  expect(JSON.stringify(stripSchema(JSON.parse(schema)))).toBe(schema);
});

test("the keys keep their order", () => {
  const document = {
    paths: { "/b": {}, "/a": {} },
    info: { version: "1", description: "Text", title: "Acme" },
    openapi: "3.0.0",
  };
  expect(JSON.stringify(strip(document))).toBe(
    '{"paths":{"/b":{},"/a":{}},"info":{"version":"1","title":"acme-v1"},"openapi":"3.0.0"}',
  );
});
