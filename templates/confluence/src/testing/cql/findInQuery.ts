import type { CqlClause, CqlComparison, CqlQuery } from "./CqlQuery.js";

/** Lists the comparisons of a query, without those below a `not`. */
export function listComparisons({ where }: CqlQuery): CqlComparison[] {
  return where ? listIn(where) : [];
}

function listIn(clause: CqlClause): CqlComparison[] {
  if (clause.kind === "compare") return [clause];
  return clause.kind === "not" ? [] : clause.clauses.flatMap(listIn);
}

/** Whether a query asks for a type: `type = space` or `type in (page, space)`. */
export function asksForType(query: CqlQuery, type: string): boolean {
  return listComparisons(query).some(
    ({ field, operator, values }) =>
      field === "type" &&
      (operator === "=" || operator === "in") &&
      values.some((value) => "text" in value && value.text.toLowerCase() === type),
  );
}

/** Whether a query calls a function, in any clause that is not below a `not`. */
export function callsFunction(query: CqlQuery, name: string): boolean {
  return listComparisons(query).some(({ values }) =>
    values.some((value) => "call" in value && value.call === name),
  );
}
