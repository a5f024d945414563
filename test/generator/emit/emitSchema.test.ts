import ts from "typescript";
import { expect, test } from "vitest";
import { emitSchema } from "../../../generator/emit/emitSchema.js";
import { normalizeSchemas } from "../../../generator/normalize/normalizeSchemas.js";
import { specOf } from "../../support/specOf.js";

const text = { type: "string" };
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const json = (schema: object) => ({ content: { "application/json": { schema } } });

const emit = (document: object) => emitSchema(normalizeSchemas(specOf(document)));

/** Emits schemas and gives their declarations, without the paths and the operations. */
async function declare(schemas: object, paths: object = {}) {
  const { content } = await emit({ paths, components: { schemas } });
  const file = ts.createSourceFile("schema.ts", content, ts.ScriptTarget.ESNext, true);
  const declarations = file.statements.map((statement) => statement.getFullText().trim());
  const isSchema = (text: string) =>
    !/(interface|type) (paths|operations|[a-z]\w+(Content|Body|Parameters)|only\w+)\b/.test(text);
  return declarations.map((text) => text.replace(/^\/\/.*\n/, "")).filter(isSchema);
}

/** Emits one operation, `PUT /pages`, and gives the declaration of its arguments. */
async function declareArgs(operation: object) {
  const [args] = await declare({}, { "/pages": { put: { operationId: "putPage", ...operation } } });
  return args?.split("\n");
}

test("the file stands under its namespace and begins with its origin", async () => {
  const { path, content } = await emit({ components: { schemas: { Page: text } } });
  expect(path).toBe("src/v1/schema.ts");
  expect(content.split("\n")[0]).toBe(
    "// Generated from specs/acme.json by `npm run generate`. Do not edit.",
  );
  expect(content.endsWith(";\n")).toBe(true);
});

test.each([
  [
    "an object",
    { type: "object", properties: { id: text }, required: ["id"] },
    "export interface Page {\n    id: string;\n}",
  ],
  [
    "an object with optional parts",
    { properties: { id: text } },
    "export interface Page {\n    id?: string;\n}",
  ],
  [
    "a map",
    { type: "object", additionalProperties: text },
    "export interface Page {\n    [key: string]: string;\n}",
  ],
  ["an empty object", { type: "object" }, "export type Page = Record<string, unknown>;"],
  ["anything", {}, "export type Page = unknown;"],
  ["anything, as JSON Schema says it", true, "export type Page = unknown;"],
  ["a text", text, "export type Page = string;"],
  ["a text or nothing", { ...text, nullable: true }, "export type Page = string | null;"],
  ["one of two texts", { ...text, enum: ["a", 'b"'] }, 'export type Page = "a" | "b\\"";'],
  ["a list", { type: "array", items: ref("Page") }, "export type Page = Page[];"],
  ["another schema", ref("Page"), "export type Page = Page;"],
  ["one of two schemas", { oneOf: [ref("Page"), text] }, "export type Page = Page | string;"],
  [
    "several schemas together",
    { allOf: [ref("Page"), { properties: { id: text } }] },
    "export type Page = Page & {\n    id?: string;\n};",
  ],
])("the schema of %s is declared", async (_, schema, declaration) => {
  expect(await declare({ Page: schema })).toStrictEqual([declaration]);
});

test("an object with named parts and others is declared as both", async () => {
  const schema = { type: "object", properties: { id: text }, additionalProperties: { type: "object" } };
  expect(await declare({ Page: schema })).toStrictEqual([
    "export type Page = {\n    id?: string;\n} & {\n    [key: string]: Record<string, unknown> | string;\n};",
  ]);
});

test("schemas keep their order, and refer to each other by the names of their types", async () => {
  const schemas = {
    "acme.page": { properties: { blob: ref("Blob"), next: ref("acme.page") } },
    Blob: { type: "array", items: ref("acme.page") },
  };
  expect(await declare(schemas)).toStrictEqual([
    "export interface acme_page {\n    blob?: Blob_;\n    next?: acme_page;\n}",
    "export type Blob_ = acme_page[];",
  ]);
});

test("properties that only one use of a schema requires are required there", async () => {
  const schemas = { Page: { properties: { id: text } }, Known: { allOf: [ref("Page")], required: ["id"] } };
  expect(await declare(schemas)).toStrictEqual([
    "export interface Page {\n    id?: string;\n}",
    "export type Known = Page & {\n    id: string;\n};",
  ]);
});

test("arguments may be undefined where they may be left out, and lists may be readonly", async () => {
  const parameters = [
    { name: "id", in: "path", required: true, schema: { type: "integer" } },
    { name: "body-format", in: "query", schema: ref("Format") },
    { name: "space-id", in: "query", schema: { type: "array", items: { type: "integer" } } },
    { name: "keys", in: "query", required: true, schema: { type: "array", items: text } },
    {
      name: "user",
      in: "query",
      deprecated: true,
      description: "Keeps one user. */",
      schema: { ...text, default: "me" },
    },
  ];
  expect(await declareArgs({ parameters, requestBody: json(ref("Page")) })).toStrictEqual([
    "export interface PutPageArgs {",
    "    id: string | number;",
    '    "body-format"?: Format | undefined;',
    '    "space-id"?: readonly (string | number)[] | undefined;',
    "    keys: readonly string[];",
    "    /**",
    "     * Keeps one user. *\\/",
    "     * @deprecated",
    "     * @default me",
    "     */",
    "    user?: string | undefined;",
    "    body?: Page | undefined;",
    "}",
  ]);
});

test("parameters are the arguments, or some of them, and stand apart only where their names are no names of properties", async () => {
  const parameter = (where: string, name: string) => ({
    name,
    in: where,
    required: where === "path",
    schema: text,
  });
  const of = async (parameters: object[], operation = {}) => {
    const get = { operationId: "getPage", parameters, responses: {}, ...operation };
    const { content } = await emit({ paths: { "/pages/{id}": { get } } });
    const [, text = ""] = /^ {8}parameters: (.*;\n|\{\n(?: {12}.*\n)+)/m.exec(content) ?? [];
    return text
      .replace("{\n", "")
      .replace(/^ {12}/gm, "")
      .trimEnd();
  };
  const id = parameter("path", "id");
  const [limit, cursor] = [parameter("query", "limit"), parameter("query", "cursor")];
  expect(await of([])).toBe("noParameters;");
  expect(await of([id])).toBe("pathParameters<GetPageArgs>;");
  expect(await of([limit, cursor])).toBe("query?: GetPageArgs;\npath?: never;");
  expect(await of([id, limit, cursor])).toBe(
    'query?: Omit<GetPageArgs, "id">;\npath: Pick<GetPageArgs, "id">;',
  );
  expect(await of([id], { requestBody: json(text) })).toBe('pathParameters<Pick<GetPageArgs, "id">>;');
  expect(await of([id, parameter("query", "id")])).toBe(
    "query?: {\n    id?: string | number;\n};\npath: {\n    id: string | number;\n};",
  );
  expect(await of([parameter("query", "body")], { requestBody: json(text) })).toContain("body?: string;");
  expect(await of([id, parameter("query", "6")])).toContain("6?: string;");
});

const form = { type: "object", properties: { file: { type: "string", format: "binary" } } };

test("a file to upload is a Blob or several, a downloaded file is one Blob", async () => {
  const requestBody = { content: { "multipart/form-data": { schema: form } } };
  const responses = {
    200: { content: { "application/zip": { schema: { type: "string", format: "binary" } } } },
  };
  const { content } = await emit({
    paths: { "/pages": { put: { operationId: "putPage", requestBody, responses } } },
  });
  expect(content).toContain(
    "export interface PutPageBody {\n    /** Format: binary */\n    file?: FileInput | readonly FileInput[] | undefined;\n}",
  );
  expect(content).toContain('"application/zip": Blob;');
});

test("what may be left out of a request may be undefined, at any depth; what only responses have is left out", async () => {
  const version = { type: "object", properties: { number: { ...text, nullable: true }, note: {} } };
  const page = {
    type: "object",
    properties: {
      id: text,
      title: { ...text, description: "Its name." },
      versions: { type: "array", items: version },
    },
    required: ["id"],
  };
  const put = {
    operationId: "putPage",
    requestBody: json({ type: "array", items: ref("Page") }),
    responses: { 200: json(ref("Received")), 201: json(ref("Page")) },
  };
  const [both, received] = await declare({ Page: page, Received: page }, { "/pages": { put } });
  const print = (name: string, orUndefined: string) => [
    `export interface ${name} {`,
    "    id: string;",
    "    /** Its name. */",
    `    title?: string${orUndefined};`,
    "    versions?: {",
    `        number?: string | null${orUndefined};`,
    "        note?: unknown;",
    `    }[]${orUndefined};`,
    "}",
  ];
  expect(both?.split("\n")).toEqual(print("Page", " | undefined"));
  expect(received?.split("\n")).toEqual(print("Received", ""));
});

test("a path leads to its operation, with arguments, body and result as openapi-fetch wants them", async () => {
  const parameters = [
    { name: "id", in: "path", required: true, schema: text },
    { $ref: "#/components/parameters/limit" },
  ];
  const { content } = await emit({
    paths: {
      "/pages/{id}": {
        parameters,
        put: {
          operationId: "putPage",
          requestBody: { required: true, ...json(ref("Page")) },
          responses: {
            200: {
              headers: { Link: { $ref: "#/components/headers/Link" } },
              ...json({ type: "array", items: ref("Page") }),
            },
            400: json(text),
            404: { description: "" },
          },
        },
      },
    },
    components: {
      parameters: { limit: { name: "limit", in: "query", schema: { type: "integer" } } },
      headers: { Link: { schema: text } },
      schemas: { Page: { type: "object" } },
    },
  });
  expect(content.split("\n")).toStrictEqual([
    "// Generated from specs/acme.json by `npm run generate`. Do not edit.",
    "",
    "export interface paths {",
    '    "/pages/{id}": {',
    '        put: operations["putPage"];',
    "    } & onlyPut;",
    "}",
    "export type Page = Record<string, unknown>;",
    "export type PutPageResult = Page[];",
    "export interface PutPageArgs {",
    "    id: string | number;",
    "    limit?: number | undefined;",
    "    body: Page;",
    "}",
    "export interface operations {",
    "    putPage: {",
    "        parameters: {",
    '            query?: Pick<PutPageArgs, "limit">;',
    '            path: Pick<PutPageArgs, "id">;',
    "        };",
    "        requestBody: jsonBody<Page>;",
    "        responses: {",
    "            200: jsonContent<PutPageResult, {",
    "                Link?: string;",
    "            }>;",
    "            400: jsonContent<string>;",
    "            404: noContent;",
    "        };",
    "    };",
    "}",
    "/** The other methods, which a path with these does not have. */",
    "export interface onlyPut {",
    "    get?: never;",
    "    post?: never;",
    "    delete?: never;",
    "    options?: never;",
    "    head?: never;",
    "    patch?: never;",
    "    trace?: never;",
    "}",
    "export interface noContent {",
    "    headers: {",
    "        [name: string]: unknown;",
    "    };",
    "    content?: never;",
    "}",
    "export interface jsonContent<Body, Headers = object> {",
    "    headers: Headers & {",
    "        [name: string]: unknown;",
    "    };",
    "    content: {",
    '        "application/json": Body;',
    "    };",
    "}",
    "export interface jsonBody<Body> {",
    "    content: {",
    '        "application/json": Body;',
    "    };",
    "}",
    "",
  ]);
});

test("whatever names a document uses, there are declarations of types and nothing else", async () => {
  const attack = '*/ alert(1) /*\r\n*/\u2028"`';
  const schema = {
    ...text,
    title: attack,
    format: attack,
    default: attack,
    enum: [attack],
    description: attack,
  };
  const { content } = await emit({
    paths: {
      [`/${attack}`]: {
        get: {
          operationId: "constructor",
          summary: attack,
          description: attack,
          parameters: [{ name: attack, in: "query", description: attack, schema }],
          responses: { 200: { description: attack, ...json({ properties: { [attack]: schema } }) } },
        },
      },
    },
    components: { schemas: { "X {}; alert(1); interface Y": schema, interface: schema, [attack]: schema } },
  });
  const file = ts.createSourceFile("schema.ts", content, ts.ScriptTarget.ESNext, true);
  const { diagnostics } = ts.transpileModule(content, { reportDiagnostics: true });
  expect(diagnostics).toStrictEqual([]);
  const isType = (node: ts.Node) => ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node);
  expect(file.statements.filter(isType).map(({ name }) => name.text)).toStrictEqual([
    "paths",
    "X_____alert_1___interface_Y",
    "interface_",
    "___alert_1___________",
    "ConstructorResult",
    "ConstructorArgs",
    "operations",
    "onlyGet",
    "jsonContent",
  ]);
  expect(file.statements.every(isType)).toBe(true);
});

test("a property that is called __proto__ is a property like any other", async () => {
  const schema = JSON.parse('{ "properties": { "__proto__": { "type": "string" } } }');
  expect(await declare({ Page: schema })).toStrictEqual([
    "export interface Page {\n    __proto__?: string;\n}",
  ]);
});

test("percent signs in names and strings are kept", async () => {
  const properties = { "100%": { ...text, enum: ["%zz", "\\uFDD0"] }, "%2F": { properties: { a: text } } };
  const { content } = await emit({ components: { schemas: { Page: { properties } } } });
  expect(content).toContain('"100%"?: "%zz" | "\\\\uFDD0";');
  expect(content).toContain('"%2F"?: {');
});

test("a required property that nobody declares can be anything, whatever every JavaScript object inherits", async () => {
  const schemas = {
    Page: { allOf: [ref("Base")], required: ["constructor"] },
    Base: { properties: { a: text } },
  };
  const { content } = await emit({ components: { schemas } });
  expect(content).toContain("export type Page = Base & {\n    constructor: unknown;\n};");
});

test("a document cannot mark a schema as the arguments of an operation, or a string as an open enum", async () => {
  const properties = { a: text, b: { type: "string", format: "open-enum" } };
  const [page] = await declare({ Page: { type: "object", properties, "x-args": true, argsType: "Page" } });
  expect(page?.split("\n")).toEqual([
    "export interface Page {",
    "    a?: string;",
    "    /** Format: open-enum */",
    "    b?: string;",
    "}",
  ]);
});

test("what is said about a field stands above it, also where its type is of another name or combined", async () => {
  const about = (name: string, schema: object) => ({ [name]: { ...schema, summary: `About ${name}.` } });
  const color = { type: "string", enum: ["red"] };
  const Page = {
    properties: {
      ...about("id", { ...text, default: "1" }),
      ...about("parent", ref("Page")),
      ...about("choice", { anyOf: [text, ref("Page")] }),
      ...about("color", color),
      ...about("inner", { properties: about("deep", text) }),
    },
  };
  const get = { operationId: "getPage", responses: { 200: json(ref("Page")) } };
  expect(await declare({ Page }, { "/pages": { get } })).toStrictEqual([
    `export interface Page {
    /**
     * About id.
     * @default 1
     */
    id?: string;
    /** About parent. */
    parent?: Page;
    /** About choice. */
    choice?: string | Page;
    /** About color. */
    color?: "red" | (string & {});
    /** About inner. */
    inner?: {
        /** About deep. */
        deep?: string;
    };
}`,
  ]);
});

test("lists that are the same but for their items share their fields, at any depth; fewer than four do not", async () => {
  const list = (items: object, next: object = text) => ({
    type: "object",
    properties: {
      results: { type: "array", items, description: "The items." },
      next: { ...next, description: "The next one." },
    },
    required: ["results"],
  });
  const properties = { labels: list(list(text)) };
  const schemas = {
    A: list(text),
    B: list(ref("A")),
    C: { properties },
    D: list(text, { type: "integer" }),
  };
  const [a, b, c, d, shared] = (await declare(schemas)).map((each) => each.replace(/\n */g, " "));
  expect([a, b, c]).toEqual([
    "export interface A extends list<string> {}",
    "export interface B extends list<A> {}",
    "export interface C { labels?: list<list<string>>; }",
  ]);
  expect(d).toBe(
    "export interface D { /** The items. */ results: string[]; /** The next one. */ next?: number; }",
  );
  expect(shared).toBe(
    "export interface list<Item> { /** The items. */ results: Item[]; /** The next one. */ next?: string; }",
  );
});

test("what is said about fields of one type gives other fields no second type", async () => {
  const properties = { a: { ...text, summary: "About a." }, b: { ...text, summary: "About b." } };
  const Page = { type: "object", properties, additionalProperties: text };
  expect((await declare({ Page })).join().match(/\[key: string\]: .*/g)).toStrictEqual([
    "[key: string]: string;",
  ]);
  const choices = [{ properties: { a: properties.a } }, { properties: { a: properties.b } }];
  expect(await declare({ Page: { required: ["a"], anyOf: choices } })).toStrictEqual([
    expect.stringContaining("    a: string;\n}"),
  ]);
});
