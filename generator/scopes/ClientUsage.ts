import type { SourceLocation } from "./SourceLocation.js";

/** An operation that a program takes from the client, and where. */
export interface OperationUse {
  /** The operation's name with its API: `v2.getPages`. */
  readonly operation: string;
  readonly location: SourceLocation;
}

/** A use of the client from whose types the operations cannot be determined. */
export interface UnresolvedUse {
  readonly what: string;
  readonly location: SourceLocation;
}

/** How programs use the client, sorted by location. */
export interface ClientUsage {
  readonly uses: readonly OperationUse[];
  readonly unresolved: readonly UnresolvedUse[];
}
