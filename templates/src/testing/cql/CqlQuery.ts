/** How a field is compared. */
export type CqlOperator = "=" | "!=" | "~" | "!~" | ">" | ">=" | "<" | "<=" | "in" | "not in";

/** A value as it was written, or `currentUser()`. */
export type CqlValue = { readonly text: string } | { readonly call: "currentUser" };

/** A comparison, or comparisons put together. */
export type CqlClause =
  | { readonly kind: "and" | "or"; readonly clauses: readonly CqlClause[] }
  | { readonly kind: "not"; readonly clause: CqlClause }
  | {
      readonly kind: "compare";
      readonly field: string;
      readonly operator: CqlOperator;
      readonly values: readonly CqlValue[];
    };

/** A query: what is looked for, and in which order it comes. */
export interface CqlQuery {
  readonly where: CqlClause | undefined;
  readonly order: readonly { readonly field: string; readonly isDescending: boolean }[];
}

/** Why a query is refused. */
export class CqlError extends Error {}
