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

test("whatever texts say, the file contains strings and nothing else", () => {
  const text = "`}; process.exit(); ${ '\"\\ \u2028 */\n";
  const get = { operationId: "a", summary: text, responses: {}, parameters: [query("constructor", text)] };
  expect(descriptionsOf({ "/acme/api/a": { get } })).toEqual({
    v1: { operations: { a: text }, parameters: { constructor: text }, fields: {} },
  });
});
