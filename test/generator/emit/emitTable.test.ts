import ts from "typescript";
import { expect, test } from "vitest";
import * as parts from "../../../generated/src/tables/features.js";
import { readTable } from "../../../generated/src/tables/readTable.js";
import { confluence } from "../../../generator/config/config.js";
import { emitOperations } from "../../../generator/emit/emitOperations.js";
import { emitTable } from "../../../generator/emit/emitTable.js";
import { loadSpecs } from "../../../generator/loadSpecs.js";
import { buildModel } from "../../../generator/model/buildModel.js";
import { nameOperationTypes } from "../../../generator/normalize/nameOperationTypes.js";
import { normalizeSchemas } from "../../../generator/normalize/normalizeSchemas.js";
import { specOf } from "../../support/specOf.js";

/** Runs the code of a file, and gives what it exports. */
function evaluate(code: string): Record<string, Record<string, unknown>> {
  const exports = {};
  const { outputText } = ts.transpileModule(code, { compilerOptions: { module: ts.ModuleKind.CommonJS } });
  new Function("exports", "require", outputText)(exports, () => ({ readTable, ...parts }));
  return exports;
}

test("a table has every step of a path once, with its methods and what differs from the defaults", () => {
  const list = { type: "array", items: { type: "string" } };
  const expand = { name: "expand", in: "query", explode: false, schema: list };
  const json = { content: { "application/json": { schema: { type: "object" } } } };
  const paths = {
    "/api/pages": {
      get: { operationId: "getPages", parameters: [expand], responses: { 200: json } },
      post: { operationId: "createPage", requestBody: json, responses: { 204: {} } },
    },
    "/other/pages": { get: { operationId: "getOthers", responses: { 302: {} } } },
  };
  const spec = specOf({ paths }, { namespace: "v1", prefixes: ["/api"], noCheck: true });
  const { path, content } = emitTable(buildModel(nameOperationTypes(spec)));
  expect(path).toBe("src/v1/table.ts");
  expect(content.split("\n").slice(6)).toStrictEqual([
    "export const operations: OperationTable = /* @__PURE__ */ readTable({",
    '    "/api": {',
    '        "/pages": { GET: "getPages comma:expand", POST: "createPage json none" },',
    "    },",
    '    "/other": {',
    '        "/pages": { GET: "getOthers file" },',
    "    },",
    "}, true);",
    "",
  ]);
  expect(evaluate(content).operations).toStrictEqual({
    getPages: { method: "GET", path: "/api/pages", comma: ["expand"] },
    createPage: { method: "POST", path: "/api/pages", body: "json", success: "none", noCheck: true },
    getOthers: { method: "GET", path: "/other/pages", success: "file", files: parts.files },
  });
});

test("the tables of Confluence have the same operations as the constants", async () => {
  const models = (await loadSpecs(confluence)).map(normalizeSchemas).map(buildModel);
  const tables = models.map((model) => evaluate(emitTable(model).content).operations as object);
  expect(tables.flatMap((table) => Object.keys(table))).toHaveLength(348);
  const constants = models.map((model) => Object.entries(evaluate(emitOperations(model).content)));
  const withoutTerms = constants.map((entries) =>
    entries.map(([id, { name, needs, replacedBy, ...operation }]) => [id, operation]),
  );
  expect(tables).toStrictEqual(withoutTerms.map((entries) => Object.fromEntries(entries)));
});

test("whatever names a document uses, the table has them and nothing else", () => {
  const path = '/a"}, x: process.exit(), y: {"\n\u2028`*/ {id}';
  const get = {
    operationId: "__proto__",
    parameters: [
      { name: "__proto__", in: "header" },
      { name: "comma:a, 50%\n", in: "header" },
    ],
    responses: { 204: {} },
  };
  const { content } = emitTable(buildModel(nameOperationTypes(specOf({ paths: { [path]: { get } } }))));
  const table = evaluate(content).operations ?? {};
  expect(Object.entries(table)).toStrictEqual([
    ["__proto__", { method: "GET", path, success: "none", headers: ["__proto__", "comma:a, 50%\n"] }],
  ]);
});
