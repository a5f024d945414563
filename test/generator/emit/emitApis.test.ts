import { expect, test } from "vitest";
import { confluence } from "../../../generator/config/config.js";
import { emitApis } from "../../../generator/emit/emitApis.js";

test("the tables, the methods and the paths of every API are joined", () => {
  const { path, content } = emitApis(confluence.specs);
  expect(path).toBe("src/apis.ts");
  expect(content.split("\n")).toStrictEqual([
    "// Generated from specs/confluence-v1.json and specs/confluence-v2.json by `npm run generate`. Do not edit.",
    "",
    'import type { OperationTable } from "./operations/Operation.js";',
    'import type { Scope, ScopesOfV1, ScopesOfV2 } from "./scopes.js";',
    'import type { Allowed } from "./scopes/Allowed.js";',
    'import type { MethodsV1 } from "./v1/methods.js";',
    'import type { paths as v1Paths } from "./v1/schema.js";',
    'import { operations as v1 } from "./v1/table.js";',
    'import type { MethodsV2 } from "./v2/methods.js";',
    'import type { paths as v2Paths } from "./v2/schema.js";',
    'import { operations as v2 } from "./v2/table.js";',
    "",
    "/** Every path of every API, with its prefix, in the form that openapi-fetch takes. */",
    "export interface paths extends v1Paths, v2Paths {}",
    "",
    "/** The methods of every API that a token with the scopes `Held` may call. */",
    "export interface Apis<Held extends Scope = Scope> {",
    "    readonly v1: Allowed<Held, MethodsV1, ScopesOfV1>;",
    "    readonly v2: Allowed<Held, MethodsV2, ScopesOfV2>;",
    "}",
    "",
    "/** The operations of every API, as data. */",
    "export const tables: { readonly [Name in keyof Apis]: OperationTable } = { v1, v2 };",
    "",
  ]);
});
