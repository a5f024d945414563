import { type CqlClause, CqlError, type CqlOperator, type CqlQuery, type CqlValue } from "./CqlQuery.js";
import { CqlTokens } from "./CqlTokens.js";

const OPERATORS: readonly CqlOperator[] = ["=", "!=", "~", "!~", ">", ">=", "<", "<="];

/** The limit of nested parentheses and `not`. */
const MAX_DEPTH = 100;

/**
 * Parses a CQL query by recursive descent, one function per rule of the grammar: `or` has the lowest precedence, then
 * `and`, then `not`.
 */
export function parseCql(cql: string): CqlQuery {
  const tokens = new CqlTokens(cql.trim());
  const isUnfiltered = tokens.peek() === undefined || tokens.isNext("order");
  const where = isUnfiltered ? undefined : parseOr(tokens, 0);
  const order = parseOrder(tokens);
  if (tokens.peek() !== undefined) throw tokens.unexpected("the end");
  return { where, order };
}

function parseOr(tokens: CqlTokens, depth: number): CqlClause {
  return parseChain(tokens, "or", () => parseAnd(tokens, depth));
}

function parseAnd(tokens: CqlTokens, depth: number): CqlClause {
  return parseChain(tokens, "and", () => parseNot(tokens, depth + 1));
}

function parseChain(tokens: CqlTokens, kind: "and" | "or", parseNext: () => CqlClause): CqlClause {
  const first = parseNext();
  if (!tokens.isNext(kind)) return first;
  const clauses = [first];
  while (tokens.accept(kind)) clauses.push(parseNext());
  return { kind, clauses };
}

function parseNot(tokens: CqlTokens, depth: number): CqlClause {
  if (depth > MAX_DEPTH) throw new CqlError("it is nested too deeply");
  if (!tokens.accept("not")) return parseOperand(tokens, depth);
  return { kind: "not", clause: parseNot(tokens, depth + 1) };
}

function parseOperand(tokens: CqlTokens, depth: number): CqlClause {
  if (!tokens.accept("(")) return parseComparison(tokens);
  const clause = parseOr(tokens, depth);
  tokens.expect(")");
  return clause;
}

function parseComparison(tokens: CqlTokens): CqlClause {
  const field = tokens.expectText("a field").toLowerCase();
  const operator = parseOperator(tokens);
  const values = operator.endsWith("in") ? parseList(tokens) : [parseValue(tokens)];
  return { kind: "compare", field, operator, values };
}

function parseOperator(tokens: CqlTokens): CqlOperator {
  if (tokens.accept("in")) return "in";
  if (tokens.accept("not")) {
    tokens.expect("in");
    return "not in";
  }
  const operator = OPERATORS.find((each) => tokens.accept(each));
  if (!operator) throw tokens.unexpected("an operator");
  return operator;
}

/** A list in parentheses, or a function that gives one. */
function parseList(tokens: CqlTokens): CqlValue[] {
  if (!tokens.isNext("(")) {
    const value = parseValue(tokens);
    if ("call" in value) return [value];
    throw tokens.unexpected(`"(" before ${value.text}`);
  }
  tokens.expect("(");
  const values = [parseValue(tokens)];
  while (tokens.accept(",")) values.push(parseValue(tokens));
  tokens.expect(")");
  return values;
}

function parseValue(tokens: CqlTokens): CqlValue {
  const isQuoted = tokens.peek()?.isQuoted;
  const text = tokens.expectText("a value");
  if (isQuoted || !tokens.accept("(")) return { text };
  const args: string[] = [];
  while (!tokens.accept(")")) {
    if (args.length > 0) tokens.expect(",");
    args.push(tokens.expectText("an argument"));
  }
  return { call: text.toLowerCase(), args };
}

function parseOrder(tokens: CqlTokens): CqlQuery["order"] {
  if (!tokens.accept("order")) return [];
  tokens.expect("by");
  const order = [];
  do {
    const field = tokens.expectText("a field").toLowerCase();
    const isDescending = tokens.accept("desc");
    if (!isDescending) tokens.accept("asc");
    order.push({ field, isDescending });
  } while (tokens.accept(","));
  return order;
}
