import { resolveSchema } from "../../documents/readDocuments.js";
import type { Schema } from "../../documents/SpecOperation.js";
import { type Issue, validate } from "./validate.js";

/** A value parsed from a string, and its issues. */
export interface ParsedValue {
  readonly value: unknown;
  readonly issues: readonly Issue[];
}

/** Parses a value that is sent as a string, in a URL or a form. An ID (int64) stays a string. */
export function parseString(schema: Schema, string: string): ParsedValue {
  const { type, format, allOf, anyOf, oneOf } = resolveSchema(schema);
  const [member, ...others] = [allOf, anyOf, oneOf].flatMap((members) => members ?? []);
  if (member && type === undefined) {
    const values = [member, ...others].map((each) => parseString(each, string).value);
    const value = values.find((each) => validate(schema, each).length === 0) ?? string;
    return { value, issues: validate(schema, value) };
  }
  const value = convert(type, string);
  return { value: format === "int64" ? string : value, issues: validate(schema, value) };
}

/** Parses a value of the path or of a header, in which lists and the members of objects are joined by commas. */
export function parseText(schema: Schema, text: string): ParsedValue {
  const { type } = resolveSchema(schema);
  if (type === "array") return parseStrings(schema, text.split(","));
  if (type !== "object") return parseString(schema, text);
  const parts = text.split(",");
  const pairs = parts.flatMap((name, index) => (index % 2 === 0 ? [[name, parts[index + 1] ?? ""]] : []));
  return { value: Object.fromEntries(pairs), issues: [] };
}

/** Parses an array whose items are sent as strings. */
export function parseStrings(schema: Schema, strings: readonly string[]): ParsedValue {
  const { items = {} } = resolveSchema(schema);
  const parsed = strings.map((string) => parseString(items, string));
  const itemIssues = parsed.flatMap(({ issues }, index) =>
    issues.map(({ path, message }) => ({ path: [String(index), ...path], message })),
  );
  // The items have been validated one by one, which leaves the length of the array.
  const lengthIssues = validate({ ...resolveSchema(schema), items: {} }, strings);
  return { value: parsed.map(({ value }) => value), issues: [...lengthIssues, ...itemIssues] };
}

function convert(type: Schema["type"], string: string): unknown {
  if (type === "boolean" && /^(true|false)$/.test(string)) return string === "true";
  const isNumber = (type === "integer" || type === "number") && /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(string);
  return isNumber ? Number(string) : string;
}
