import type { CqlField, CqlFields } from "./CqlField.js";
import { type CqlClause, CqlError, type CqlOperator, type CqlQuery, type CqlValue } from "./CqlQuery.js";
import { matchesText } from "./matchesText.js";

type Predicate<Item> = (item: Item) => boolean;

/** Filters and sorts items by a query. Throws a `CqlError` if a field is unknown, or does not support an operator. */
export function evaluateCql<Item>(
  { where, order }: CqlQuery,
  fields: CqlFields<Item>,
  items: Iterable<Item>,
  caller: string | undefined,
): Item[] {
  const matches = where ? toPredicate(where, fields, caller) : () => true;
  const comparators = order.map(({ field, isDescending }) => {
    const key = requireField(fields, field).order;
    if (!key) throw new CqlError(`cannot order by ${field}`);
    return (one: Item, other: Item) => (isDescending ? -1 : 1) * key(one).localeCompare(key(other), "en");
  });
  return [...items]
    .filter(matches)
    .sort((one, other) => comparators.map((compare) => compare(one, other)).find((sign) => sign !== 0) ?? 0);
}

function requireField<Item>(fields: CqlFields<Item>, name: string): CqlField<Item> {
  const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
  if (!field) throw new CqlError(`the field ${name} is unknown`);
  return field;
}

function toPredicate<Item>(
  clause: CqlClause,
  fields: CqlFields<Item>,
  caller: string | undefined,
): Predicate<Item> {
  if (clause.kind === "not") {
    const matches = toPredicate(clause.clause, fields, caller);
    return (item) => !matches(item);
  }
  if (clause.kind === "compare") {
    const values = clause.values.map((value) => resolveValue(value, caller));
    return toComparison(clause.field, requireField(fields, clause.field), clause.operator, values);
  }
  const predicates = clause.clauses.map((inner) => toPredicate(inner, fields, caller));
  return clause.kind === "and"
    ? (item) => predicates.every((matches) => matches(item))
    : (item) => predicates.some((matches) => matches(item));
}

function resolveValue(value: CqlValue, caller: string | undefined): string {
  return "text" in value ? value.text : (caller ?? "");
}

function toComparison<Item>(
  name: string,
  { values, allowed, text, date }: CqlField<Item>,
  operator: CqlOperator,
  operands: readonly string[],
): Predicate<Item> {
  const isNegated = operator.startsWith("!") || operator === "not in";
  const negateIf = (matches: Predicate<Item>): Predicate<Item> =>
    isNegated ? (item) => !matches(item) : matches;
  const [operand = ""] = operands;
  if (operator.endsWith("~") && text) return negateIf((item) => matchesText(text(item), operand));
  const compare = DATE_COMPARISONS[operator];
  if (compare && date) {
    const day = parseDate(operand);
    return (item) => compare(date(item), day);
  }
  if (/^!?=$|in$/.test(operator) && values) {
    if (allowed) checkAllowed(name, allowed, operands);
    const lowerCase = new Set(operands.map((value) => value.toLowerCase()));
    return negateIf((item) => values(item).some((value) => lowerCase.has(value.toLowerCase())));
  }
  throw new CqlError(`the field ${name} does not support the operator ${operator}`);
}

function checkAllowed(name: string, allowed: readonly string[], operands: readonly string[]): void {
  const unsupported = operands.find((value) => !allowed.includes(value.toLowerCase()));
  if (unsupported === undefined) return;
  throw new CqlError(
    `Unsupported value for ${name}, got : ${unsupported}, expected one of : [${allowed.join(", ")}]`,
  );
}

/** Times in ISO 8601 compare as strings. A day equals every time on it, and is otherwise compared by its start. */
const DATE_COMPARISONS: { readonly [Operator in CqlOperator]?: (time: string, day: string) => boolean } = {
  "=": (time, day) => time.startsWith(day),
  "!=": (time, day) => !time.startsWith(day),
  ">": (time, day) => time > day,
  ">=": (time, day) => time >= day,
  "<": (time, day) => time < day,
  "<=": (time, day) => time <= day,
};

function parseDate(text: string): string {
  if (/^\d{4}([-/])\d\d\1\d\d( \d\d:\d\d)?$/.test(text)) return text.replaceAll("/", "-").replace(" ", "T");
  throw new CqlError(`the date "${text}" does not have the format yyyy-MM-dd or "yyyy-MM-dd HH:mm"`);
}
