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
  expect(path).toBe("src/testing/documents.ts");
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
