import { check } from "../errors/check.js";
import { configurationError } from "../errors/NimbusError.js";
import { readOptions } from "../errors/readOptions.js";

/** A single value in a query. A `Date` becomes a minute in UTC; Confluence reads it in the time zone of the caller. */
export type CqlScalar =
  | string
  | number
  | bigint
  | Date
  /** A user, for fields such as `creator`. */
  | { readonly accountId?: string | null | undefined };

/** A value in a query: one, or the list that `in` takes. */
export type CqlValue = CqlScalar | readonly CqlScalar[];

const WANTED =
  "a string, a finite number, a valid date, a user with an `accountId`, or a list of at least one of these";

/**
 * Writes a query in CQL: its text stays as it is, and what is put into it is quoted and escaped, so that it is one
 * value, whatever it contains. Do not put quotes around it. In a value for `~`, wildcards keep their meaning.
 *
 * @throws {NimbusError} of the kind `configuration` if a value cannot be written, or is inside quotes
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
  const isDate = value instanceof Date && /^\d{4}-/.test(value.toJSON() ?? "");
  const text = isDate
    ? value.toISOString().slice(0, 16).replace("T", " ")
    : (Object(value).accountId ?? value);
  const isNumber = Number.isFinite(text) || typeof text === "bigint";
  check(typeof text === "string" || isNumber, `value ${number} of the query`, value, WANTED);
  return isNumber ? `${text}` : `"${text.replace(/["\\]/g, "\\$&")}"`;
}
