import { ownValue } from "../ownValue.js";
import type { CqlEnvironment } from "./CqlEnvironment.js";
import type { CqlField, CqlFields } from "./CqlField.js";
import { type CqlClause, type CqlComparison, CqlError, type CqlOperator, type CqlQuery } from "./CqlQuery.js";
import { type Period, parseDate } from "./cqlDates.js";
import { CQL_FUNCTIONS } from "./cqlFunctions.js";
import { matchesText, parseText } from "./matchesText.js";

type Predicate<Item> = (item: Item) => boolean;

/** Filters and sorts items by a query. Throws a `CqlError` if a field is unknown, or does not support an operator. */
export function evaluateCql<Item>(
  { where, order }: CqlQuery,
  fields: CqlFields<Item>,
  items: Iterable<Item>,
  environment: CqlEnvironment,
): Item[] {
  const matches = where ? toPredicate(where, fields, environment) : () => true;
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
  const field = ownValue(fields, name);
  // Observed (cohere-ai/quick-start-connectors#164).
  if (!field) throw new CqlError(`No field exists with the name: '${name}'`, true);
  return field;
}

function toPredicate<Item>(
  clause: CqlClause,
  fields: CqlFields<Item>,
  environment: CqlEnvironment,
): Predicate<Item> {
  if (clause.kind === "not") {
    const matches = toPredicate(clause.clause, fields, environment);
    return (item) => !matches(item);
  }
  if (clause.kind === "compare") return toComparison(clause, requireField(fields, clause.field), environment);
  const predicates = clause.clauses.map((inner) => toPredicate(inner, fields, environment));
  return clause.kind === "and"
    ? (item) => predicates.every((matches) => matches(item))
    : (item) => predicates.some((matches) => matches(item));
}

function toComparison<Item>(
  comparison: CqlComparison,
  field: CqlField<Item>,
  environment: CqlEnvironment,
): Predicate<Item> {
  const { field: name, operator } = comparison;
  const { values, text, date, matchesStarts } = field;
  const isNegated = operator.startsWith("!") || operator === "not in";
  const negateIf = (matches: Predicate<Item>): Predicate<Item> =>
    isNegated ? (item) => !matches(item) : matches;
  const compareDates = DATE_COMPARISONS[operator];
  if (compareDates && date) {
    const period = resolvePeriod(comparison, field, environment);
    return (item) => compareDates(Date.parse(date(item)), period);
  }
  if (operator.endsWith("~") && text) {
    const terms = parseText(resolveValues(comparison, field, environment)[0] ?? "", matchesStarts);
    return negateIf((item) => matchesText(text(item), terms));
  }
  if (/^!?=$|in$/.test(operator) && values) {
    const operands = resolveValues(comparison, field, environment);
    const lowerCase = new Set(operands.map((value) => value.toLowerCase()));
    return negateIf((item) => values(item).some((value) => lowerCase.has(value.toLowerCase())));
  }
  throw new CqlError(`the field ${name} does not support the operator ${operator}`);
}

/** Finds a function, and checks that the field and the operator take it. */
function requireFunction<Item>(
  name: string,
  args: readonly string[],
  { field, operator }: CqlComparison,
  { type }: CqlField<Item>,
) {
  const found = ownValue(CQL_FUNCTIONS, name);
  if (!found) throw new CqlError(`the function ${name}() is unknown`);
  if (found.type !== type) throw new CqlError(`the field ${field} does not support the function ${name}()`);
  if (args.length > found.maxArgs)
    throw new CqlError(`the function ${name}() takes ${found.maxArgs} arguments`);
  if (found.isList && !operator.endsWith("in"))
    throw new CqlError(`the function ${name}() does not support the operator ${operator}`);
  return found;
}

function resolveValues<Item>(
  comparison: CqlComparison,
  field: CqlField<Item>,
  environment: CqlEnvironment,
): string[] {
  return comparison.values.flatMap((value) => {
    if ("text" in value) {
      field.check?.(value.text);
      // The documentation writes a title in an additional pair of quotes.
      return field.type === "text" && !comparison.operator.endsWith("~")
        ? value.text.replace(/^"(.*)"$/, "$1")
        : value.text;
    }
    const resolved = requireFunction(value.call, value.args, comparison, field).resolve(
      value.args,
      environment,
    );
    return typeof resolved === "number" ? [] : resolved;
  });
}

function resolvePeriod<Item>(
  comparison: CqlComparison,
  field: CqlField<Item>,
  environment: CqlEnvironment,
): Period {
  const [value] = comparison.values;
  if (!value || "text" in value) return parseDate(value?.text ?? "");
  const { resolve } = requireFunction(value.call, value.args, comparison, field);
  const from = Number(resolve(value.args, environment));
  return { from, to: from + 1 };
}

/** A day equals every time on it, and is otherwise compared by its start. */
const DATE_COMPARISONS: { readonly [Operator in CqlOperator]?: (time: number, period: Period) => boolean } = {
  "=": (time, { from, to }) => time >= from && time < to,
  "!=": (time, { from, to }) => time < from || time >= to,
  ">": (time, { from }) => time > from,
  ">=": (time, { from }) => time >= from,
  "<": (time, { from }) => time < from,
  "<=": (time, { from }) => time <= from,
};
