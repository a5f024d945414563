import { expect, test } from "vitest";
import { emitScopes } from "../../../generator/emit/emitScopes.js";
import { buildModel } from "../../../generator/model/buildModel.js";
import { nameOperationTypes } from "../../../generator/normalize/nameOperationTypes.js";
import { specOf } from "../../support/specOf.js";

const model = (namespace: string, document: object) =>
  buildModel(nameOperationTypes(specOf(document, { namespace, source: `specs/${namespace}.json` })));

test("the scopes of each operation are types and data", () => {
  const classic = { state: "Current", scopes: ["write:content"] };
  const granular = { state: "Beta", scopes: ["read:page", "write:page"] };
  const forge = { state: "Current", scopes: ["read:app-data"] };
  const free = { state: "Current", scopes: [] };
  const first = model("v1", {
    paths: {
      "/a": {
        get: { operationId: "getA", responses: { 204: {} } },
        put: {
          operationId: "putA",
          "x-atlassian-oauth2-scopes": [classic, granular],
          responses: { 204: {} },
        },
      },
    },
  });
  const second = model("v2", {
    components: { securitySchemes: { oAuth: { type: "oauth2", flows: {} } } },
    paths: {
      '/b/{"id"}': {
        get: {
          operationId: "getB",
          "x-atlassian-oauth2-scopes": [forge],
          security: [{ oAuth: ["read:app-data"] }],
          responses: { 204: {} },
        },
        post: { operationId: "post-b", "x-atlassian-oauth2-scopes": [free], responses: { 204: {} } },
      },
    },
  });
  const { path, content } = emitScopes([first, second]);
  expect(path).toBe("src/scopes.ts");
  expect(content.split("\n")).toStrictEqual([
    "// Generated from specs/v1.json and specs/v2.json by `npm run generate`. Do not edit.",
    "",
    'import type { AllOf, NoScope, OAuthOnly } from "./scopes/AllOf.js";',
    "",
    "/** Every scope that Atlassian documents. */",
    "export type Scope =",
    '    | "read:app-data"',
    '    | "read:page"',
    '    | "write:content"',
    '    | "write:page";',
    "",
    "/** The scopes that only operations for OAuth 2.0 require. */",
    'export type OAuthScope = "read:app-data";',
    "",
    "/** The scopes that the operations of v1 require. */",
    "export interface ScopesOfV1 {",
    "    getA: NoScope;",
    '    putA: AllOf<"write:content"> | AllOf<"read:page" | "write:page">;',
    "}",
    "",
    "/** The scopes that the operations of v2 require. */",
    "export interface ScopesOfV2 {",
    '    getB: AllOf<"read:app-data"> & OAuthOnly;',
    '    "post-b": AllOf<never>;',
    "}",
    "",
    "/** The scopes that each method and path requires. */",
    "export interface NeedsByPath {",
    "    get: {",
    '        "/a": ScopesOfV1["getA"];',
    '        "/b/{\\"id\\"}": ScopesOfV2["getB"];',
    "    };",
    "    put: {",
    '        "/a": ScopesOfV1["putA"];',
    "    };",
    "    post: {",
    '        "/b/{\\"id\\"}": ScopesOfV2["post-b"];',
    "    };",
    "}",
    "",
    "/** The distinct requirements of operations, as `parseRequirements` reads them. */",
    "export const needs: readonly string[] = [",
    '    "none",',
    '    "write:content, beta read:page write:page",',
    '    "oauth read:app-data",',
    '    "",',
    "];",
    "",
    "/** For the operations of each API, in the order of its table, the indexes of their requirements. */",
    "export const needOf: Readonly<Record<string, readonly number[]>> = {",
    "    v1: [0, 1],",
    "    v2: [2, 3],",
    "};",
    "",
  ]);
});

test("a document without scopes leaves a type that has no members", () => {
  const { content } = emitScopes([model("v1", { paths: {} })]);
  expect(content).toContain("export type Scope =\n    never;\n");
  expect(content).toContain("export type OAuthScope = never;");
});
