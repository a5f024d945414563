import { documentOf, documentOfSchemas } from "./documentOf.js";

/** A document of everyday constructs, and lines that the client for it holds. */
export interface Construct {
  readonly name: string;
  readonly document: object;
  /** Lines by the file that holds them. */
  readonly lines: Readonly<Record<string, readonly string[]>>;
}

const text = { type: "string" };
const number = { type: "integer" };
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const json = (schema: object) => ({ content: { "application/json": { schema } } });

/** A schema by the name Page, and the lines of its declaration. */
const schemaOf = (
  name: string,
  schema: unknown,
  lines: readonly string[],
  others: object = {},
): Construct => ({
  name,
  document: documentOfSchemas({ Page: schema, ...others }, { openapi: "3.1.0" }),
  lines: { "src/v1/schema.ts": lines },
});

const operationOf = (name: string, operation: object, rest: object, ...lines: string[]): Construct => ({
  name,
  document: documentOf(operation, rest),
  lines: { "src/v1/operations.ts": lines.map(asConstant) },
});

/** `getPage: { … },` of an object, as a constant of its own, of a document that says nothing of scopes. */
const asConstant = (line: string) =>
  line.replace(
    /^(\w+): \{ (.*) \},$/,
    'export const $1: OperationOf<"$1"> = { name: "v1.$1", $2, needs: "none" };',
  );

const schemas: readonly Construct[] = [
  schemaOf("nullable of OpenAPI 3.0", { ...text, nullable: true }, ["export type Page = string | null;"]),
  schemaOf("a list of types", { type: ["string", "null"] }, ["export type Page = string | null;"]),
  schemaOf("the type of null", { type: "null" }, ["export type Page = null;"]),
  schemaOf("a constant", { const: "a" }, ['export type Page = "a";']),
  schemaOf("a constant that is a number", { const: -1 }, ["export type Page = -1;"]),
  schemaOf("a constant that is false", { const: false }, ["export type Page = false;"]),
  schemaOf("an enum of numbers", { ...number, enum: [1, -2, 3.5] }, ["export type Page = 1 | -2 | 3.5;"]),
  schemaOf("an enum of everything", { enum: ["a", 1, true, null, ["b"], { c: 1 }] }, [
    'export type Page = "a" | 1 | true | null | [',
    '    "b"',
  ]),
  schemaOf("an enum of objects", { type: "object", enum: [{ a: 1 }], properties: { a: number } }, [
    "export interface Page {",
    "    a: 1;",
  ]),
  schemaOf("an enum of nothing", { enum: [] }, ["export type Page = never;"]),
  schemaOf("one of several", { oneOf: [text, ref("Other")] }, ["export type Page = string | Other;"], {
    Other: number,
  }),
  schemaOf("any of several", { anyOf: [text, number] }, ["export type Page = string | number;"]),
  schemaOf(
    "all of several",
    { allOf: [ref("Other"), { properties: { b: text } }] },
    ["export type Page = Other & {", "    b?: string;"],
    { Other: { properties: { a: text } } },
  ),
  schemaOf(
    "what another schema only may hold, required",
    { allOf: [ref("Other")], required: ["a", "toString"] },
    ["export type Page = Other & {", "    a: string;", "    toString: unknown;"],
    { Other: { properties: { a: text } } },
  ),
  schemaOf(
    "what a schema holds that may be null, required",
    { allOf: [ref("Other")], required: ["a"] },
    ["export type Page = Other & {", "    a: string;"],
    { Other: { properties: { a: text }, nullable: true } },
  ),
  schemaOf("an object that says nothing", { type: "object" }, [
    "export type Page = Record<string, unknown>;",
  ]),
  schemaOf("a dictionary", { additionalProperties: number }, [
    "export interface Page {",
    "    [key: string]: number;",
  ]),
  schemaOf("properties and others", { properties: { a: text }, additionalProperties: number }, [
    "export type Page = {",
    "    a?: string;",
    "    [key: string]: number | string;",
  ]),
  schemaOf("properties and nothing else", { properties: { a: text }, additionalProperties: false }, [
    "export interface Page {",
    "    a?: string;",
  ]),
  schemaOf("properties by pattern", { patternProperties: { "^x-": number } }, ["    [key: string]: number;"]),
  schemaOf("a tuple", { type: "array", prefixItems: [text, number] }, [
    "export type Page = [",
    "    string,",
    "    number",
  ]),
  schemaOf("a tuple of old", { type: "array", items: [text, number] }, [
    "export type Page = [",
    "    string,",
    "    number",
  ]),
  schemaOf("a list of lists", { type: "array", items: { type: "array", items: text } }, [
    "export type Page = string[][];",
  ]),
  schemaOf("a tree", { properties: { children: { type: "array", items: ref("Page") } } }, [
    "    children?: Page[];",
  ]),
  schemaOf("a list of itself", { type: "array", items: ref("Page") }, ["export type Page = Page[];"]),
  schemaOf(
    "two that hold each other",
    { properties: { other: ref("Other") } },
    ["    other?: Other;", "    page?: Page;"],
    { Other: { properties: { page: ref("Page") } } },
  ),
  schemaOf("schemas that are true and false", { properties: { a: true, b: false }, allOf: [true] }, [
    "    a?: unknown;",
    "    b?: never;",
  ]),
  schemaOf(
    "definitions of its own",
    { $defs: { a: text }, properties: { a: { $ref: "#/components/schemas/Page/$defs/a" } } },
    ["    a?: Page_$defs_a;", "export type Page_$defs_a = string;"],
  ),
  schemaOf(
    "a part of another schema",
    { properties: { a: { $ref: "#/components/schemas/Other/items/properties/b" } } },
    ["    a?: Other_items_properties_b;", "export type Other_items_properties_b = number;"],
    { Other: { type: "array", items: { properties: { b: number } } } },
  ),
  schemaOf(
    "a part of itself",
    { properties: { a: { items: { $ref: "#/components/schemas/Page/properties/a" }, type: "array" } } },
    ["export type Page_properties_a = Page_properties_a[];"],
  ),
  schemaOf(
    "a choice with a discriminator",
    { oneOf: [ref("Other")], discriminator: { propertyName: "kind", mapping: { a: "other.json" } } },
    ["export type Page = Other & {", '    kind: "Other" | (string & {});'],
    { Other: { allOf: [{ properties: { kind: text }, discriminator: { propertyName: "kind" } }] } },
  ),
  schemaOf(
    "what may only be read",
    { properties: { a: { ...text, readOnly: true }, b: { ...text, deprecated: true } } },
    ["    readonly a?: string;", "    /** @deprecated */"],
  ),
];

const operations: readonly Construct[] = [
  operationOf(
    "parameters of every place and form",
    {
      parameters: [
        { name: "ids", in: "query", schema: { type: "array", items: number } },
        { name: "keys", in: "query", explode: false, schema: { type: "array", items: text } },
        { name: "If-Match", in: "header", schema: text },
      ],
    },
    {},
    'getPages: { method: "GET", path: "/acme/api/pages", comma: ["keys"], headers: ["If-Match"], success: "none" },',
  ),
  operationOf(
    "JSON that is sent",
    { requestBody: json(text) },
    {},
    'getPages: { method: "PUT", path: "/acme/api/pages", body: "json", success: "none" },',
  ),
  operationOf(
    "a form with a file",
    {
      requestBody: {
        content: {
          "multipart/form-data": { schema: { properties: { file: { type: "string", format: "binary" } } } },
        },
      },
    },
    {},
    'getPages: { method: "PUT", path: "/acme/api/pages", body: "form", success: "none", forms },',
  ),
  operationOf(
    "a file that comes back",
    { responses: { 200: { content: { "image/png": { schema: { type: "string", format: "binary" } } } } } },
    {},
    'getPages: { method: "GET", path: "/acme/api/pages", accept: ["image/png"], success: "file", files },',
  ),
  operationOf(
    "a redirect to a file",
    { responses: { 302: {} } },
    {},
    'getPages: { method: "GET", path: "/acme/api/pages", success: "file", files },',
  ),
  operationOf(
    "several media types and statuses",
    {
      responses: {
        "2XX": { content: { "text/plain": {}, "application/json": { schema: text } } },
        404: json(text),
        default: json(number),
        "x-note": "a",
      },
    },
    {},
    'getPages: { method: "GET", path: "/acme/api/pages", accept: ["application/json", "text/plain"], answer: ["text", "json"], answers },',
  ),
  operationOf(
    "JSON, an image or a location",
    {
      responses: {
        200: { content: { "image/png": {}, "application/json": { schema: text } } },
        303: json(number),
      },
    },
    {},
    'getPages: { method: "GET", path: "/acme/api/pages", accept: ["application/json", "image/png"], answer: ["file", "json", "location"], answers },',
  ),
  operationOf(
    "events or lines",
    {
      responses: {
        200: {
          content: {
            "text/event-stream": { itemSchema: { properties: { n: number } } },
            "application/jsonl": { itemSchema: text },
          },
        },
        204: {},
      },
    },
    {},
    'getPages: { method: "GET", path: "/acme/api/pages", accept: ["text/event-stream", "application/jsonl"], answer: ["jsonEvents", "lines", "none"], answers },',
  ),
  operationOf(
    "pages by cursor",
    {
      parameters: [
        { name: "limit", in: "query", schema: { type: "integer", maximum: 250 } },
        { name: "cursor", in: "query" },
      ],
      responses: { 200: json({ properties: { results: { type: "array", items: { enum: ["a", "b"] } } } }) },
    },
    {},
    'getPages: { method: "GET", path: "/acme/api/pages", page: "cursor", max: 250, lists },',
  ),
  operationOf(
    "references to every kind of component",
    {
      parameters: [{ $ref: "#/components/parameters/Limit" }],
      requestBody: { $ref: "#/components/requestBodies/Page" },
      responses: { 200: { $ref: "#/components/responses/Page" } },
      callbacks: { done: { $ref: "#/components/callbacks/done" } },
    },
    {
      components: {
        parameters: {
          Limit: { $ref: "#/components/parameters/Size" },
          Size: { name: "size", in: "query", schema: ref("Size") },
        },
        requestBodies: { Page: json(ref("Page")) },
        responses: {
          Page: {
            ...json({ $ref: "#/components/requestBodies/Page/content/application~1json/schema" }),
            headers: { Link: { $ref: "#/components/headers/Link" } },
          },
        },
        headers: { Link: { schema: text } },
        // A callback may call back the operation that it belongs to.
        callbacks: {
          done: { "{$url}": { post: { callbacks: { done: { $ref: "#/components/callbacks/done" } } } } },
        },
        schemas: { Page: { properties: { size: ref("Size") } }, Size: number },
      },
    },
    'getPages: { method: "PUT", path: "/acme/api/pages", body: "json" },',
  ),
  {
    name: "an answer of a constant in the format of a file",
    document: documentOf({ responses: { 200: json({ const: true, format: "binary" }) } }),
    lines: {
      "src/v1/methods.ts": [
        "getPages(this: void, args?: NoArgs, options?: CallOptions): Call<GetPagesResult>;",
      ],
    },
  },
  {
    name: "parameters of a path, its own server, and marks",
    document: {
      ...documentOf(),
      paths: {
        "/pages/{id}": {
          servers: [{ url: "https://{site}/acme/api/" }],
          parameters: [{ name: "id", in: "path", required: true, schema: number }],
          delete: {
            operationId: "deletePage",
            deprecated: true,
            "x-experimental": true,
            "x-atlassian-oauth2-scopes": [{ state: "Current", scopes: ["delete:page"] }],
            responses: { 204: {} },
          },
        },
        "x-owner": "pages",
      },
      webhooks: { page: { post: { parameters: [{ $ref: "#/components/parameters/id" }] } } },
      components: { parameters: { id: { name: "id", in: "query" } } },
    },
    lines: {
      "src/v1/operations.ts": [
        'export const deletePage: OperationOf<"deletePage"> = { name: "v1.deletePage", method: "DELETE", path: "/acme/api/pages/{id}", success: "none", needs: "delete:page" };',
      ],
      "src/v1/table.ts": ['"/{id}": { DELETE: "deletePage none" },'],
      "src/scopes.ts": ['deletePage: AllOf<"delete:page">;', '"delete:page",'],
      "src/v1/methods.ts": ["     * @deprecated"],
      "src/v1/schema.ts": ["    id: string | number;"],
    },
  },
];

/** Every construct of OpenAPI that the generator claims to know. */
export const constructs: readonly Construct[] = [...schemas, ...operations];
