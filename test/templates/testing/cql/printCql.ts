import type { CqlClause, CqlQuery, CqlValue } from "../../../../generated/src/testing/cql/CqlQuery.js";

/** Prints a query with all values quoted and all clauses in parentheses. */
export function printCql({ where, order }: CqlQuery): string {
  const keys = order.map(({ field, isDescending }) => `${field} ${isDescending ? "desc" : "asc"}`);
  const parts = [where && printClause(where), keys.length > 0 && `order by ${keys.join(", ")}`];
  return parts.filter(Boolean).join(" ");
}

function printClause(clause: CqlClause): string {
  if (clause.kind === "not") return `not (${printClause(clause.clause)})`;
  if (clause.kind === "compare") {
    const values = clause.values.map(printValue).join(", ");
    return `${clause.field} ${clause.operator} ${clause.operator.endsWith("in") ? `(${values})` : values}`;
  }
  return clause.clauses.map((part) => `(${printClause(part)})`).join(` ${clause.kind} `);
}

function printValue(value: CqlValue): string {
  if ("call" in value) return `${value.call}(${value.args.map(quote).join(", ")})`;
  return quote(value.text);
}

function quote(text: string): string {
  return `"${text.replace(/["\\]/g, "\\$&")}"`;
}
