import ts from "typescript";
import { expect, test } from "vitest";
import { emitDocuments } from "../../../generator/emit/emitDocuments.js";
import { specOf } from "../../support/specOf.js";

const list = { type: "array", items: { type: "string" } };

test("an operation is a line with its path, its parameters, its body and its response, and a schema is a line", () => {
  const spec = specOf(
    {
      paths: {
        "/acme/api/pages/{id}/{name}": {
          put: {
            operationId: "updatePage",
            parameters: [
              { name: "id", in: "path", required: true, schema: { type: "integer", format: "int64" } },
              { name: "name", in: "path", required: true, schema: { type: "string" } },
              { name: "status", in: "query", required: true, schema: list },
              { name: "expand", in: "query", explode: false, schema: list },
              { name: "X-Token", in: "header", required: true, schema: { type: "string" } },
            ],
            requestBody: {
              required: true,
              content: { "application/json": { schema: { $ref: "#/components/schemas/Page" } } },
            },
            responses: {
              200: { content: { "application/json": { schema: { $ref: "#/components/schemas/Page" } } } },
              404: { content: { "application/json": { schema: { $ref: "#/components/schemas/Fault" } } } },
            },
          },
        },
        "/other/file": {
          get: {
            operationId: "getFile",
            responses: { 200: { content: { "text/csv": { schema: { type: "string" } } } }, 302: {} },
          },
          post: {
            operationId: "addFile",
            requestBody: { content: { "multipart/form-data": { schema: { type: "object" } } } },
            responses: { 201: { content: { "text/csv": { schema: { type: "string" } } } } },
          },
          delete: { operationId: "deleteFile", responses: { 204: { description: "" } } },
        },
      },
      components: {
        schemas: { Page: { type: "object", properties: { title: { type: "string" } } }, Fault: {} },
      },
    },
    { namespace: "v1", prefixes: ["/acme/api"] },
  );
  const { path, content } = emitDocuments([spec]);
  expect(path).toBe("src/documents.ts");
  expect(content.split("\n").slice(2)).toStrictEqual([
    "/** The operations and schemas of acme.json, in the notation that documents/parseOperation.ts reads. */",
    "export const documents: Readonly<Record<string, string>> = {",
    "v1: `",
    "~ /acme/api",
    "updatePage PUT ~/pages/{id}/{name} path {id: int64} query {status: string[]} joined {expand?: string[]}" +
      " header {X-Token: string} body #Page => 200 #Page",
    "getFile GET /other/file => 302",
    "addFile POST /other/file body? 'multipart/form-data' {} => 201 'text/csv' string",
    "deleteFile DELETE /other/file => 204",
    "#Page {title?: string}",
    "`,",
    "};",
    "",
  ]);
});

test("what a document sends and receives in other ways is printed, too", () => {
  const query = (name: string, more: object) => ({ name, in: "query", schema: list, ...more });
  const object = { type: "object", properties: { a: { type: "string" } } };
  const json = (schema: object) => ({ "application/json": { schema } });
  const operation = {
    operationId: "find",
    parameters: [
      query("spaces", { style: "spaceDelimited", explode: false }),
      query("pipes", { style: "pipeDelimited", explode: false }),
      query("deep", { style: "deepObject", schema: object }),
      query("members", { schema: object }),
      query("pairs", { schema: object, explode: false }),
      { name: "json", in: "query", content: json(object) },
    ],
    requestBody: { content: { ...json({ enum: ["a"] }), "text/plain": { schema: { type: "string" } } } },
    responses: { "2XX": { content: { "*/*": {}, ...json({ type: ["string", "null"] }) } } },
  };
  const closed = { additionalProperties: false };
  const schema = {
    type: "object",
    required: ["id", "one"],
    properties: {
      id: { type: "string", readOnly: true },
      one: { oneOf: [object, { const: 1 }], discriminator: { propertyName: "a" }, ...closed },
    },
  };
  const task = { operationId: "start", responses: { 303: { content: json(schema) }, 200: {} } };
  const { content } = emitDocuments([
    specOf({ paths: { "/acme/api/find": { post: operation, put: task } } }),
  ]);
  expect(content.split("\n").slice(6, -3)).toStrictEqual([
    "find POST ~/find spaces {spaces?: string[]} pipes {pipes?: string[]} pairs {pairs?: #1}" +
      " members {members?: #1} deep {deep?: #1} json {json?: #1} body? 'application/json' 'a' or 'text/plain' string" +
      " => 200 string | null",
    "start PUT ~/find => 303 {id: readonly string, one: anyOf(#1, 1)}",
    "#1 {a?: string}",
  ]);
});

test("whatever names a document uses, the file contains strings and nothing else", () => {
  const name = "`}; process.exit(); ${ '\"\\ \u2028 */";
  const get = {
    operationId: name,
    parameters: [{ name, in: "query", schema: { type: "string", enum: [name] } }],
    responses: { 204: {} },
  };
  const { content } = emitDocuments([specOf({ paths: { [`/acme/api/${name}`]: { get } } })]);
  const exports: { documents?: Record<string, string> } = {};
  const { outputText } = ts.transpileModule(content, { compilerOptions: { module: ts.ModuleKind.CommonJS } });
  new Function("exports", outputText)(exports);
  const [, prefix, operation] = exports.documents?.v1?.split("\n") ?? [];
  expect(prefix).toBe("~ /acme/api");
  expect(operation?.startsWith(`${name} GET ~/${name} query {`)).toBe(true);
});
