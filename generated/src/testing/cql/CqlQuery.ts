/** A comparison operator. */
export type CqlOperator = "=" | "!=" | "~" | "!~" | ">" | ">=" | "<" | "<=" | "in" | "not in";

/** A literal, or a function with its arguments. */
export type CqlValue =
  | { readonly text: string }
  | { readonly call: string; readonly args: readonly string[] };

/** A node of the syntax tree. */
export type CqlClause =
  | { readonly kind: "and" | "or"; readonly clauses: readonly CqlClause[] }
  | { readonly kind: "not"; readonly clause: CqlClause }
  | CqlComparison;

/** A field with an operator and its values. */
export interface CqlComparison {
  readonly kind: "compare";
  readonly field: string;
  readonly operator: CqlOperator;
  readonly values: readonly CqlValue[];
}

/** A parsed query; without `where`, everything matches. */
export interface CqlQuery {
  readonly where: CqlClause | undefined;
  readonly order: readonly { readonly field: string; readonly isDescending: boolean }[];
}

/** Thrown for a query that is invalid. */
export class CqlError extends Error {
  /** Whether sites answer with this message; otherwise, they only say that they cannot parse the query. */
  readonly isAnswer: boolean;

  constructor(message: string, isAnswer = false) {
    super(message);
    this.isAnswer = isAnswer;
  }
}
