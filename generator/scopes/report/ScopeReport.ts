import type { UnresolvedUse } from "../ClientUsage.js";
import type { SourceLocation } from "../SourceLocation.js";

/** The families among which a token's scopes are chosen; `fewest` mixes them. */
export const FAMILIES = ["granular", "classic", "fewest"] as const;

/** A way to choose among the alternatives of operations. */
export type Family = (typeof FAMILIES)[number];

/** What a program needs of a token, and why. */
export interface ScopeReport {
  readonly families: readonly FamilyReport[];
  readonly operations: readonly OperationReport[];
  readonly unresolved: readonly UnresolvedUse[];
}

/** The least set of scopes of one family. */
export interface FamilyReport {
  readonly family: Family;
  /** Each scope, with the operations that need it. */
  readonly scopes: readonly { readonly scope: string; readonly operations: readonly string[] }[];
  /** The operations that take scopes of the other family only. */
  readonly uncovered: readonly string[];
}

/** An operation that the program uses. */
export interface OperationReport {
  readonly operation: string;
  /** Alternatives; all scopes within one alternative are needed together. */
  readonly scopes: readonly (readonly string[])[];
  /** Which tokens it takes, where it is not any that has the scopes. */
  readonly note: string | undefined;
  readonly locations: readonly SourceLocation[];
}
