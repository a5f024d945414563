import { type CqlClause, CqlError, type CqlOperator, type CqlQuery, type CqlValue } from "./CqlQuery.js";
import { type CqlToken, tokenize } from "./tokenize.js";

const OPERATORS: readonly CqlOperator[] = ["=", "!=", "~", "!~", ">", ">=", "<", "<="];
const WORDS = /^(?:and|or|not|in|order|by|asc|desc|[=!~<>(),]+)$/i;

/** How many parentheses and `not` may be inside one another. */
const DEEPEST = 100;

/** Reads a query of CQL, by descent: `or` binds less than `and`, `and` less than `not`. */
export function parseCql(cql: string): CqlQuery {
  const tokens = tokenize(cql.trim());
  let at = 0;
  let depth = 0;

  const peek = (word: string): boolean => {
    const token = tokens[at];
    return token !== undefined && !token.isQuoted && token.text.toLowerCase() === word;
  };
  const take = (word: string): boolean => {
    const found = peek(word);
    if (found) at += 1;
    return found;
  };
  const demand = (word: string): void => {
    if (!take(word)) throw unexpected(tokens[at], `"${word}"`);
  };
  /** A name or a value: any token that is no word of the language. */
  const name = (what: string): string => {
    const token = tokens[at];
    if (!token || (!token.isQuoted && WORDS.test(token.text))) throw unexpected(token, what);
    at += 1;
    return token.text;
  };

  const join = (kind: "and" | "or", next: () => CqlClause): CqlClause => {
    const first = next();
    if (!peek(kind)) return first;
    const clauses = [first];
    while (take(kind)) clauses.push(next());
    return { kind, clauses };
  };
  const or = (): CqlClause => join("or", and);
  const and = (): CqlClause => join("and", not);
  const not = (): CqlClause => {
    depth += 1;
    if (depth > DEEPEST) throw new CqlError("it is nested too deeply");
    const clause: CqlClause = take("not") ? { kind: "not", clause: not() } : operand();
    depth -= 1;
    return clause;
  };
  const operand = (): CqlClause => {
    if (!take("(")) return compare();
    const clause = or();
    demand(")");
    return clause;
  };
  const compare = (): CqlClause => {
    const field = name("a field").toLowerCase();
    const operator = readOperator();
    return { kind: "compare", field, operator, values: operator.endsWith("in") ? list() : [value()] };
  };
  const readOperator = (): CqlOperator => {
    if (take("in")) return "in";
    if (take("not")) {
      demand("in");
      return "not in";
    }
    const operator = OPERATORS.find(take);
    if (!operator) throw unexpected(tokens[at], "an operator");
    return operator;
  };
  const list = (): CqlValue[] => {
    demand("(");
    const values = [value()];
    while (take(",")) values.push(value());
    demand(")");
    return values;
  };
  const value = (): CqlValue => {
    const isQuoted = tokens[at]?.isQuoted;
    const text = name("a value");
    if (isQuoted || !take("(")) return { text };
    demand(")");
    if (text.toLowerCase() !== "currentuser") throw new CqlError(`the function ${text}() is not known`);
    return { call: "currentUser" };
  };
  const readOrder = (): CqlQuery["order"] => {
    if (!take("order")) return [];
    demand("by");
    const order = [];
    do {
      const field = name("a field").toLowerCase();
      const isDescending = take("desc");
      if (!isDescending) take("asc");
      order.push({ field, isDescending });
    } while (take(","));
    return order;
  };

  const where = tokens.length === 0 || peek("order") ? undefined : or();
  const order = readOrder();
  if (at < tokens.length) throw unexpected(tokens[at], "the end");
  return { where, order };
}

function unexpected(token: CqlToken | undefined, wanted: string): CqlError {
  return new CqlError(`${wanted} is expected ${token ? `where "${token.text}" stands` : "at the end"}`);
}
