import type { UnresolvedUse } from "../ClientUsage.js";
import type { SourceLocation } from "../SourceLocation.js";

/** The families from which scopes are chosen; `fewest` combines both. */
export const FAMILIES = ["granular", "classic", "fewest"] as const;

/** How to choose among the alternative scopes of operations. */
export type Family = (typeof FAMILIES)[number];

/** The scopes that a program needs, and the operations that need them. */
export interface ScopeReport {
  readonly families: readonly FamilyReport[];
  readonly operations: readonly OperationReport[];
  readonly unresolved: readonly UnresolvedUse[];
}

/** The smallest set of scopes of one family. */
export interface FamilyReport {
  readonly family: Family;
  /** Each scope, with the operations that need it. */
  readonly scopes: readonly { readonly scope: string; readonly operations: readonly string[] }[];
  /** The operations that accept only scopes of the other family. */
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
