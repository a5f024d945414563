/** A comparison operator. */
export type CqlOperator = "=" | "!=" | "~" | "!~" | ">" | ">=" | "<" | "<=" | "in" | "not in";

/** A literal, or `currentUser()`. */
export type CqlValue = { readonly text: string } | { readonly call: "currentUser" };

/** A node of the syntax tree. */
export type CqlClause =
  | { readonly kind: "and" | "or"; readonly clauses: readonly CqlClause[] }
  | { readonly kind: "not"; readonly clause: CqlClause }
  | {
      readonly kind: "compare";
      readonly field: string;
      readonly operator: CqlOperator;
      readonly values: readonly CqlValue[];
    };

/** A parsed query; without `where`, everything matches. */
export interface CqlQuery {
  readonly where: CqlClause | undefined;
  readonly order: readonly { readonly field: string; readonly isDescending: boolean }[];
}

/** Thrown for a query that is invalid or not supported; the message says why. */
export class CqlError extends Error {}
