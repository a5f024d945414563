// Generated from specs/confluence-v1.json and specs/confluence-v2.json by `npm run generate`. Do not edit.

import type { MethodsV1 } from "./v1/methods.js";
import { operations as v1 } from "./v1/table.js";
import type { paths as v1Paths } from "./v1/schema.js";
import type { MethodsV2 } from "./v2/methods.js";
import { operations as v2 } from "./v2/table.js";
import type { paths as v2Paths } from "./v2/schema.js";
import type { Scope, ScopesOfV1, ScopesOfV2 } from "./scopes.js";
import type { Allowed } from "./scopes/Allowed.js";
import type { OperationTable } from "./operations/Operation.js";

/** Every path of every API, with its prefix, as openapi-fetch wants them. */
export interface paths extends v1Paths, v2Paths {}

/** The methods of every API, as far as a token that holds these scopes is let through. */
export interface Apis<Held extends Scope = Scope> {
    readonly v1: Allowed<Held, MethodsV1, ScopesOfV1>;
    readonly v2: Allowed<Held, MethodsV2, ScopesOfV2>;
}

/** The operations of every API, as data. */
export const tables: { readonly [Name in keyof Apis]: OperationTable } = { v1, v2 };
