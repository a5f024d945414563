import type { OperationName } from "../../tables/OperationTypes.js";

/** What a recording has to know of the product about people. */
export interface PeopleRules {
  /** The operations that change nothing, although their method is neither GET nor HEAD. */
  readonly reads: readonly OperationName[];
  /** Where texts contain the key of what belongs to one person: the first group of a match. */
  readonly personalKeys: readonly RegExp[];
  /** The operation that returns the people with the given account IDs; undefined if there is none. */
  readonly lookUp:
    | {
        readonly name: OperationName;
        readonly path: string;
        /** How many account IDs one request may have. */
        readonly max: number;
        readonly body: (accountIds: readonly string[]) => object;
      }
    | undefined;
}
