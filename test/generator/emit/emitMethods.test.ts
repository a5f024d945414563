import ts from "typescript";
import { expect, test } from "vitest";
import { emitMethods } from "../../../generator/emit/emitMethods.js";
import { interfaceName } from "../../../generator/emit/names.js";
import { buildModel } from "../../../generator/model/buildModel.js";
import { nameOperationTypes } from "../../../generator/normalize/nameOperationTypes.js";
import { specOf } from "../../support/specOf.js";

const json = (schema: object) => ({ content: { "application/json": { schema } } });
const page = json({ $ref: "#/components/schemas/Page" });

const emit = (paths: object, schemas: object = { Page: {}, Space: {} }) =>
  emitMethods(buildModel(nameOperationTypes(specOf({ paths, components: { schemas } }))));

/** Emits one operation, `GET /pages/{id}`, and gives its lines. */
async function emitMethod(operation: object) {
  const paths = {
    "/pages/{id}": {
      get: { operationId: "getPage", tags: ["Page"], responses: { 200: page }, ...operation },
    },
  };
  const lines = (await emit(paths)).content.split("\n");
  const start = lines.findIndex((line) => line.startsWith("export interface"));
  return lines.slice(start + 1, -2).map((line) => line.slice(4));
}

const signatureOf = async (operation: object) => (await emitMethod(operation)).at(-1);

const id = { name: "id", in: "path", required: true, schema: { type: "string" } };
const limit = { name: "limit", in: "query", schema: { type: "integer" } };

test("the items of a list that only the configuration knows are unknown", async () => {
  const paging = { getPage: { ask: "startAt", by: "offset", items: ["values"] } } as const;
  const get = { operationId: "getPage", responses: { 200: json({}) } };
  const spec = specOf({ paths: { "/pages": { get } } }, { paging });
  const { content } = await emitMethods(buildModel(nameOperationTypes(spec)));
  expect(content).toMatch(/^ +getPage\(.*\): PagedCall<\w+, unknown>;$/m);
});

test("the file has one signature for each operation, and imports the types that they refer to", async () => {
  const file = await emit({
    "/pages": {
      get: { operationId: "getPages", parameters: [limit], responses: { 200: json({ type: "array" }) } },
    },
    "/a": {
      get: {
        operationId: "getA",
        responses: { 200: page, 202: json({ $ref: "#/components/schemas/Space" }) },
      },
    },
  });
  expect(file.path).toBe("src/v1/methods.ts");
  expect(file.content.split("\n")).toStrictEqual([
    "// Generated from specs/acme.json by `npm run generate`. Do not edit.",
    "",
    'import type { Call, CallOptions, NoArgs } from "../operations/Call.js";',
    'import type { GetPagesArgs, GetPagesResult, Page, Space } from "./schema.js";',
    "",
    "/** The operations of v1, by the names that the documentation gives them. */",
    "export interface MethodsV1 {",
    "    /**",
    "     * `GET /pages`",
    "     *",
    "     * @see https://acme.test/reference/api-group-/#api-pages-get",
    "     */",
    "    getPages(this: void, args?: GetPagesArgs, options?: CallOptions): Call<GetPagesResult>;",
    "    /**",
    "     * `GET /a`",
    "     *",
    "     * @see https://acme.test/reference/api-group-/#api-a-get",
    "     */",
    "    getA(this: void, args?: NoArgs, options?: CallOptions): Call<Page | Space>;",
    "}",
    "",
  ]);
});

test("the documentation says what a user has to know before the call", async () => {
  const scopes = [
    { state: "Current", scopes: ["read:content"] },
    { state: "Beta", scopes: ["read:page", "read:user"] },
  ];
  expect(
    await emitMethod({
      parameters: [id],
      summary: "Reads a page.\n*/ Really.",
      deprecated: true,
      "x-experimental": true,
      "x-atlassian-oauth2-scopes": scopes,
    }),
  ).toStrictEqual([
    "/**",
    " * Reads a page. *\\/ Really.",
    " *",
    " * `GET /pages/{id}`",
    " *",
    " * Experimental: Atlassian may change it without notice.",
    " *",
    " * Scopes: `read:content`, or `read:page` and `read:user`.",
    " *",
    " * @deprecated",
    " *",
    " * @see https://acme.test/reference/api-group-page/#api-pages-id-get",
    " */",
    "getPage(this: void, args: GetPageArgs, options?: CallOptions): Call<Page>;",
  ]);
});

test.each([
  [{ maximum: 250, default: 25 }, "Pages: up to 250 items each, 25 by default."],
  [{ maximum: 250 }, "Pages: up to 250 items each."],
  [{ default: 25 }, "Pages: 25 items each by default."],
  [{}, undefined],
])("where the limit is %j, the documentation says %j", async (schema, line) => {
  const results = { type: "array", items: { $ref: "#/components/schemas/Page" } };
  const lines = await emitMethod({
    parameters: [
      { name: "cursor", in: "query" },
      { name: "limit", in: "query", schema: { type: "integer", ...schema } },
    ],
    responses: { 200: json({ type: "object", properties: { results } }) },
  });
  expect(lines.at(-1)).toBe(
    "getPage(this: void, args?: GetPageArgs, options?: CallOptions): PagedCall<GetPageResult, Page>;",
  );
  expect(lines.find((text) => text.includes("Pages:"))).toBe(line && ` * ${line}`);
});

test.each([
  ["there is none", {}, "args?: NoArgs"],
  ["none is needed", { parameters: [limit] }, "args?: GetPageArgs"],
  ["the body may be left out", { requestBody: page }, "args?: GetPageArgs & { body?: Page | undefined }"],
  ["one is needed", { parameters: [limit, id] }, "args: GetPageArgs"],
  ["the body is needed", { requestBody: { ...page, required: true } }, "args: GetPageArgs & { body: Page }"],
])("where %s, the arguments are written %s", async (_, operation, args) => {
  expect(await signatureOf(operation)).toBe(
    `getPage(this: void, ${args}, options?: CallOptions): Call<Page>;`.replace("$", ""),
  );
});

test.each([
  ["nothing", { 204: {} }, "void"],
  ["a file", { 302: {} }, "Download"],
  ["a list", { 200: json({ type: "array" }) }, "GetPageResult"],
])("a response with %s is the result", async (_, responses, type) => {
  expect(await signatureOf({ responses })).toBe(
    `getPage(this: void, args?: NoArgs, options?: CallOptions): Call<${type}>;`,
  );
});

test("whatever names a document uses, there is one interface with one method and nothing else", async () => {
  const { content } = await emit(
    {
      "/*/ alert(1) /*\n\u2028": {
        get: {
          operationId: "constructor",
          tags: ["*/ alert(2) /*"],
          "x-atlassian-oauth2-scopes": [{ scopes: ["*/\nalert(3)\n/*"] }],
          responses: { 200: json({ $ref: "#/components/schemas/X {}; alert(4); interface Y" }) },
        },
      },
    },
    { "X {}; alert(4); interface Y": {} },
  );
  const file = ts.createSourceFile("methods.ts", content, ts.ScriptTarget.ESNext, true);
  const { ImportDeclaration, InterfaceDeclaration } = ts.SyntaxKind;
  expect(file.statements.map(({ kind }) => kind)).toStrictEqual([
    ImportDeclaration,
    ImportDeclaration,
    InterfaceDeclaration,
  ]);
  const methods = file.statements.filter(ts.isInterfaceDeclaration).flatMap(({ members }) => [...members]);
  expect(methods.map((method) => method.getText())).toStrictEqual([
    "constructor(this: void, args?: NoArgs, options?: CallOptions): Call<X_____alert_4___interface_Y>;",
  ]);
  expect(content.match(/alert\(\d\)/g)).toStrictEqual(["alert(1)", "alert(3)", "alert(2)", "alert(1)"]);
});

test("the interface of a namespace is called after it", () => {
  expect([interfaceName("v1"), interfaceName("admin")]).toStrictEqual(["MethodsV1", "MethodsAdmin"]);
});

test("methods that refer to no schema import none", async () => {
  const { content } = await emit({ "/a": { get: { operationId: "a", responses: { 204: {} } } } });
  expect(content).not.toContain("./schema.js");
});

test("what the client does unlike the document is said", async () => {
  const lines = await emitMethod({ "x-original-id": "pages/get", "x-omitted-body": true });
  expect(lines).toContain(" * The document calls it `pages/get`.");
  expect(lines).toContain(" * The optional body of the document is left out: a GET request has none.");
});
