import { expect, test } from "vitest";
import { buildModel } from "../../../generator/buildModel.js";
import { emitScopes } from "../../../generator/emit/emitScopes.js";
import { nameTypes } from "../../../generator/nameTypes.js";
import { specOf } from "../../support/specOf.js";

const model = (document: string, paths: object) =>
  buildModel(nameTypes(specOf({ paths }, { source: `specs/${document}` })));

test("each operation that needs scopes says its alternatives; the others are left out", () => {
  const classic = { state: "Current", scopes: ["write:content"] };
  const granular = { state: "Beta", scopes: ["read:page", "write:page"] };
  const first = model("first.json", {
    "/a": {
      get: { operationId: "getA", responses: { 204: {} } },
      put: { operationId: "putA", "x-atlassian-oauth2-scopes": [classic, granular], responses: { 204: {} } },
    },
  });
  const second = model("second.json", {
    '/b/{"id"}': {
      get: { operationId: "getB", "x-atlassian-oauth2-scopes": [granular], responses: { 204: {} } },
    },
  });
  const { path, content } = emitScopes([first, second]);
  expect(path).toBe("src/scopes.ts");
  expect(content.split("\n")).toStrictEqual([
    "// Generated from specs/first.json and specs/second.json by `npm run generate`. Do not edit.",
    "",
    "/** Alternatives of scopes by operation; all scopes of one alternative are needed together. */",
    "export const scopes: Readonly<Record<string, readonly string[]>> = {",
    '    "PUT /a": ["write:content", "read:page write:page"],',
    '    "GET /b/{\\"id\\"}": ["read:page write:page"],',
    "};",
    "",
  ]);
});
