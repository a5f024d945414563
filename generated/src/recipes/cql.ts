import { check } from "../errors/check.js";
import { configurationError } from "../errors/ConfluenceError.js";
import { readOptions } from "../errors/readOptions.js";

/** A date as the clocks of a time zone show it, to the minute. */
export interface CqlDate {
  readonly date: Date;
  /** The time zone of the caller, such as `Europe/Berlin`: `getCurrentUser` returns it, unless the user hides it. */
  readonly timeZone: string;
}

/**
 * A single value in a query. A `Date` becomes a minute in UTC, but several programs report that Confluence reads dates in
 * the time zone of the caller's profile: pass a `CqlDate` to whom that is another, or functions such as `now("-4w")`.
 */
export type CqlScalar =
  | string
  | number
  | bigint
  | Date
  | CqlDate
  /** A user, for fields such as `creator`. */
  | { readonly accountId?: string | null | undefined };

/** A value in a query: one, or the list that `in` takes. */
export type CqlValue = CqlScalar | readonly CqlScalar[];

const WANTED =
  "a string, a finite number, a valid date, also with its `timeZone`, a user with an `accountId`, or a list of at least one of these";

/**
 * Writes a query in CQL: its text stays as it is, and what is put into it is quoted and escaped, so that it is one
 * value, whatever it contains. Do not put quotes around it. In a value for `~`, wildcards keep their meaning.
 *
 * @throws {ConfluenceError} of the kind `configuration` if a value cannot be written, or is inside quotes
 * @example
 * const query = cql`space in ${["DOC", "~mia"]} and title ~ ${title} and lastmodified > ${new Date("2026-01-01")}`;
 * for await (const hit of confluence.v1.searchByCQL({ cql: query })) console.log(hit.title);
 */
export function cql(text: TemplateStringsArray, ...values: readonly CqlValue[]): string {
  return readOptions(() => {
    // What is written is what is sent: a backslash, too.
    const [start = "", ...rest] = text.raw;
    return rest.reduce(
      (query, part, index) => `${query}${writeValue(query, values[index], index + 1)}${part}`,
      start,
    );
  });
}

function writeValue(before: string, value: unknown, number: number): string {
  if (/["']/.test(before.replace(/"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'/gs, "")))
    throw configurationError(
      `value ${number} of the query is inside quotes`,
      "remove them: values get quotes of their own",
    );
  if (!Array.isArray(value)) return writeScalar(value, number);
  check(value.length > 0, `value ${number} of the query`, value, WANTED);
  const list = value.map((each) => writeScalar(each, number)).join(", ");
  return /\(\s*$/.test(before) ? list : `(${list})`;
}

function writeScalar(value: unknown, number: number): string {
  const text = writeDate(value) ?? Object(value).accountId ?? value;
  const isNumber = Number.isFinite(text) || typeof text === "bigint";
  check(typeof text === "string" || isNumber, `value ${number} of the query`, value, WANTED);
  return isNumber ? `${text}` : `"${text.replace(/["\\]/g, "\\$&")}"`;
}

/** Writes a date to the minute; undefined for what is none. */
function writeDate(value: unknown): string | undefined {
  const { date, timeZone } = (value instanceof Date ? { date: value } : Object(value)) as Partial<CqlDate>;
  if (!(date instanceof Date) || !/^\d{4}-/.test(date.toJSON() ?? "")) return undefined;
  if (timeZone === undefined) return date.toISOString().slice(0, 16).replace("T", " ");
  const parts = new Intl.DateTimeFormat("en", {
    ...({ timeZone, calendar: "iso8601", numberingSystem: "latn", hourCycle: "h23" } as const),
    ...({ year: "numeric", month: "2-digit", day: "2-digit", hour: "2-digit", minute: "2-digit" } as const),
  }).formatToParts(date);
  const [year, month, day, hour, minute] = ["year", "month", "day", "hour", "minute"].map((wanted) =>
    parts.find(({ type }) => type === wanted)?.value.padStart(wanted === "year" ? 4 : 2, "0"),
  );
  return `${year}-${month}-${day} ${hour}:${minute}`;
}
