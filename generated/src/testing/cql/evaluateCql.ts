import { type CqlClause, CqlError, type CqlOperator, type CqlQuery, type CqlValue } from "./CqlQuery.js";
import { matchText } from "./matchText.js";

/** A field of what is searched: by which operators it can be compared follows from what it gives. */
export interface CqlField<Item> {
  /** What `=`, `!=`, `in` and `not in` look at, in any case. */
  readonly values?: (item: Item) => readonly string[];
  /** The values that there are; any, if absent. */
  readonly allowed?: readonly string[];
  /** What `~` and `!~` look at. */
  readonly text?: (item: Item) => string;
  /** What is compared as a date. */
  readonly date?: (item: Item) => string;
  /** What `order by` looks at. */
  readonly order?: (item: Item) => string;
}

/** The fields that a search knows, by their names in lower case. */
export type CqlFields<Item> = Readonly<Record<string, CqlField<Item>>>;

type Predicate<Item> = (item: Item) => boolean;

/** Finds and sorts what a query describes. Throws a `CqlError` where it asks for more than the fields give. */
export function evaluateCql<Item>(
  { where, order }: CqlQuery,
  fields: CqlFields<Item>,
  items: Iterable<Item>,
  caller: string | undefined,
): Item[] {
  const test = where ? toPredicate(where, fields, caller) : () => true;
  const found = [...items].filter(test);
  const keys = order.map(({ field, isDescending }) => {
    const key = requireField(fields, field).order;
    if (!key) throw new CqlError(`cannot order by ${field}`);
    return (one: Item, other: Item) => (isDescending ? -1 : 1) * key(one).localeCompare(key(other), "en");
  });
  return found.sort((one, other) => keys.map((key) => key(one, other)).find((sign) => sign !== 0) ?? 0);
}

function requireField<Item>(fields: CqlFields<Item>, name: string): CqlField<Item> {
  const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
  if (!field) throw new CqlError(`the field ${name} is not known`);
  return field;
}

function toPredicate<Item>(
  clause: CqlClause,
  fields: CqlFields<Item>,
  caller: string | undefined,
): Predicate<Item> {
  if (clause.kind === "not") {
    const test = toPredicate(clause.clause, fields, caller);
    return (item) => !test(item);
  }
  if (clause.kind === "compare") {
    const { field, operator, values } = clause;
    return toComparison(
      field,
      requireField(fields, field),
      operator,
      values.map((value) => resolveValue(value, caller)),
    );
  }
  const tests = clause.clauses.map((part) => toPredicate(part, fields, caller));
  return clause.kind === "and"
    ? (item) => tests.every((test) => test(item))
    : (item) => tests.some((test) => test(item));
}

function resolveValue(value: CqlValue, caller: string | undefined): string {
  return "text" in value ? value.text : (caller ?? "");
}

function toComparison<Item>(
  name: string,
  { values, allowed, text, date }: CqlField<Item>,
  operator: CqlOperator,
  wanted: readonly string[],
): Predicate<Item> {
  const isNegated = operator.startsWith("!") || operator === "not in";
  const turn = (test: Predicate<Item>): Predicate<Item> => (isNegated ? (item) => !test(item) : test);
  const [first = ""] = wanted;
  if (operator.endsWith("~") && text) return turn((item) => matchText(text(item), first));
  const compare = COMPARISONS[operator];
  if (compare && date) {
    const day = parseDate(first);
    return (item) => compare(date(item), day);
  }
  if (/^!?=$|in$/.test(operator) && values) {
    const lower = new Set(wanted.map((value) => value.toLowerCase()));
    const strange = wanted.find((value) => allowed && !allowed.includes(value.toLowerCase()));
    if (allowed && strange !== undefined) {
      throw new CqlError(
        `Unsupported value for ${name}, got : ${strange}, expected one of : [${allowed.join(", ")}]`,
      );
    }
    return turn((item) => values(item).some((value) => lower.has(value.toLowerCase())));
  }
  throw new CqlError(`the operator ${operator} cannot be used with the field ${name}`);
}

/** Times in ISO 8601 compare as texts. A day is its beginning, and equals every time on it. */
const COMPARISONS: { readonly [Operator in CqlOperator]?: (time: string, day: string) => boolean } = {
  "=": (time, day) => time.startsWith(day),
  "!=": (time, day) => !time.startsWith(day),
  ">": (time, day) => time > day,
  ">=": (time, day) => time >= day,
  "<": (time, day) => time < day,
  "<=": (time, day) => time <= day,
};

function parseDate(text: string): string {
  if (/^\d{4}([-/])\d\d\1\d\d( \d\d:\d\d)?$/.test(text)) return text.replaceAll("/", "-").replace(" ", "T");
  throw new CqlError(`the date "${text}" is not of the form yyyy-MM-dd or "yyyy-MM-dd HH:mm"`);
}
