import ts from "typescript";
import { expect, test } from "vitest";
import type { SpecConfig } from "../../../generator/config/config.js";
import { emitOperations } from "../../../generator/emit/emitOperations.js";
import { buildModel } from "../../../generator/model/buildModel.js";
import { nameOperationTypes } from "../../../generator/normalize/nameOperationTypes.js";
import { specOf } from "../../support/specOf.js";

const json = { content: { "application/json": { schema: { type: "object" } } } };

const emit = (paths: object, config?: Partial<SpecConfig>) =>
  emitOperations(buildModel(nameOperationTypes(specOf({ paths }, config))));

/** Emits one operation, `POST /pages`, and gives its line. */
async function emitEntry(operation: object, config?: Partial<SpecConfig>) {
  const paths = { "/pages": { post: { operationId: "createPage", responses: { 200: json }, ...operation } } };
  const { content } = await emit(paths, config);
  return content
    .split("\n")
    .find((line) => line.includes("method:"))
    ?.replace(/^export const createPage: OperationOf<"createPage"> = (.*);$/, "$1");
}

test("the file has one constant for each operation, with its name, in the order of the document", async () => {
  const file = await emit({
    "/b": { put: { operationId: "putB", responses: { 200: json } } },
    "/a": { get: { operationId: "getA", responses: { 200: json } } },
  });
  expect(file.path).toBe("src/v1/operations.ts");
  expect(file.content.split("\n")).toStrictEqual([
    "// Generated from specs/acme.json by `npm run generate`. Do not edit.",
    "",
    'import type { SingleOperation } from "../operations/Operation.js";',
    'import type { ScopesOfV1 } from "../scopes.js";',
    'import type { MethodsV1 } from "./methods.js";',
    "",
    "type OperationOf<Name extends keyof MethodsV1> = SingleOperation<MethodsV1[Name], ScopesOfV1[Name]>;",
    "",
    "/** `PUT /b` */",
    'export const putB: OperationOf<"putB"> = { name: "v1.putB", method: "PUT", path: "/b", needs: "none" };',
    "/** `GET /a` */",
    'export const getA: OperationOf<"getA"> = { name: "v1.getA", method: "GET", path: "/a", needs: "none" };',
    "",
  ]);
});

test("a constant is documented by what the operation does, or its request, and whether it is deprecated", async () => {
  const get = { operationId: "getA", summary: "Gets a.", deprecated: true, responses: { 200: json } };
  const { content } = await emit({ "/a": { get } });
  expect(content).toContain(`
/**
 * Gets a.
 *
 * @deprecated
 */
export const getA: `);
});

const list = { type: "array", items: { type: "string" } };

test.each([
  [
    "lists that are joined by commas",
    {
      parameters: [
        { name: "expand", in: "query", explode: false, schema: list },
        { name: "id", in: "query", schema: list },
      ],
    },
    'comma: ["expand"]',
  ],
  [
    "arguments that are headers",
    {
      parameters: [
        { name: "X-Reason", in: "header" },
        { name: "X-Note", in: "header" },
      ],
    },
    'headers: ["X-Reason", "X-Note"]',
  ],
  ["a body of JSON", { requestBody: json }, 'body: "json"'],
  [
    "a body that is a form",
    { requestBody: { content: { "multipart/form-data": {} } } },
    'body: "form", forms',
  ],
  ["a success without content", { responses: { 204: {} } }, 'success: "none"'],
  ["a success that is a file", { responses: { 302: {} } }, 'success: "file", files'],
])("a constant has a field for %s", async (_, operation, said) => {
  expect(await emitEntry(operation)).toBe(
    `{ name: "v1.createPage", method: "POST", path: "/pages", ${said}, needs: "none" }`,
  );
});

test("a constant has the scopes that it requires, and what to call instead", async () => {
  const scopes = [{ scopes: ["write:content"] }, { state: "Beta", scopes: ["read:page", "write:page"] }];
  const said = await emitEntry({
    "x-atlassian-oauth2-scopes": scopes,
    "x-replaced-by": ["v2.createPage", "v2.createBlogPost"],
    responses: { 204: {} },
  });
  expect(said).toBe(
    '{ name: "v1.createPage", method: "POST", path: "/pages", success: "none", needs: "write:content, beta read:page write:page",' +
      ' replacedBy: ["v2.createPage", "v2.createBlogPost"] }',
  );
});

test("the file imports the features that its operations use", async () => {
  const form = { content: { "multipart/form-data": {} } };
  const { content } = await emit({
    "/a": { get: { operationId: "getA", responses: { 302: {} } } },
    "/b": { post: { operationId: "postB", requestBody: form, responses: { 204: {} } } },
  });
  expect(content).toContain('\nimport { files, forms } from "../tables/features.js";\n');
});

test("a write has the header against cross-site request forgery, where the API requires it; a read has not", async () => {
  expect(await emitEntry({}, { noCheck: true })).toBe(
    '{ name: "v1.createPage", method: "POST", path: "/pages", noCheck: true, needs: "none" }',
  );
  const { content } = await emit(
    { "/a": { get: { operationId: "getA", responses: { 200: json } } } },
    { noCheck: true },
  );
  expect(content).toContain(
    'getA: OperationOf<"getA"> = { name: "v1.getA", method: "GET", path: "/a", needs: "none" };',
  );
});

test("whatever names a document uses, the constants have them and nothing else", async () => {
  const path = '/a"}, x: process.exit(), y: {"\n\u2028`*/ {id}';
  const name = '"]; throw 1; ["\\';
  const { content } = await emit({
    [path]: {
      get: {
        operationId: "constructor",
        parameters: [
          { name, in: "query", explode: false, schema: list },
          { name: "__proto__", in: "header" },
        ],
        responses: { 200: json },
      },
    },
  });
  const script = ts.transpile(content, { target: ts.ScriptTarget.ESNext, module: ts.ModuleKind.ESNext });
  const module = await import(`data:text/javascript,${encodeURIComponent(script)}`);
  expect(module.constructor).toEqual({
    name: "v1.constructor",
    method: "GET",
    path,
    comma: [name],
    headers: ["__proto__"],
    needs: "none",
  });
});

test("operations whose names cannot name a constant, or collide, get other names", async () => {
  const responses = { 204: {} };
  const { content } = await emit({
    "/a": { get: { operationId: "delete", responses }, put: { operationId: "a b", responses } },
    "/b": { get: { operationId: "a-b", responses }, put: { operationId: "SingleOperation", responses } },
    "/c": { get: { operationId: "files", responses } },
  });
  const names = [...content.matchAll(/^export const (\w+): OperationOf<(.+)> =/gm)];
  expect(names.map(([, name, id]) => [name, id])).toStrictEqual([
    ["delete_", '"delete"'],
    ["a_b", '"a b"'],
    ["a_b2", '"a-b"'],
    ["SingleOperation_", '"SingleOperation"'],
    ["files_", '"files"'],
  ]);
});
