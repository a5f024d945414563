import ts from "typescript";
import { expect, test } from "vitest";
import { emitDescriptions } from "../../../generator/emit/emitDescriptions.js";
import { specOf } from "../../support/specOf.js";

const query = (name: string, description?: string) => ({
  name,
  in: "query",
  schema: { type: "string" },
  ...(description && { description }),
});

/** Runs the file, and returns what it exports. */
function descriptionsOf(paths: object): unknown {
  const { content } = emitDescriptions([specOf({ paths } as Parameters<typeof specOf>[0])]);
  const exports: { descriptions?: unknown } = {};
  const { outputText } = ts.transpileModule(content, { compilerOptions: { module: ts.ModuleKind.CommonJS } });
  new Function("exports", outputText)(exports);
  return exports.descriptions;
}

test("a parameter is described once by its name, and again where an operation says something else", () => {
  const responses = { 204: {} };
  const list = { operationId: "getPages", summary: "Lists pages.", responses };
  const get = { ...list, parameters: [query("limit", "How many."), query("cursor", "Where.")] };
  const post = { operationId: "addPage", responses, parameters: [query("limit"), query("cursor", "Where.")] };
  expect(descriptionsOf({ "/acme/api/pages": { get, post } })).toEqual({
    v1: {
      operations: { getPages: "Lists pages." },
      parameters: { limit: "How many.", cursor: "Where.", "addPage.limit": "" },
      fields: {},
    },
  });
});

test("a field that is sent is described once by its name, and by its whole path where it means something else", () => {
  const field = (summary: string) => ({ type: "string", summary });
  const version = { type: "object", summary: "The version.", properties: { id: field("The number.") } };
  const schema = { type: "object", properties: { id: field("The ID."), note: { type: "string" }, version } };
  const post = {
    operationId: "addPage",
    requestBody: { content: { "application/json": { schema } } },
    responses: {
      200: { content: { "application/json": { schema: { properties: { at: field("When.") } } } } },
    },
  };
  expect(descriptionsOf({ "/acme/api/page": { post } })).toMatchObject({
    v1: {
      fields: { id: "The ID.", note: "", version: "The version.", "addPage.body.version.id": "The number." },
    },
  });
});

test("whatever texts say, the file contains strings and nothing else", () => {
  const text = "`}; process.exit(); ${ '\"\\ \u2028 */\n";
  const get = { operationId: "a", summary: text, responses: {}, parameters: [query("constructor", text)] };
  expect(descriptionsOf({ "/acme/api/a": { get } })).toEqual({
    v1: { operations: { a: text }, parameters: { constructor: text }, fields: {} },
  });
});
