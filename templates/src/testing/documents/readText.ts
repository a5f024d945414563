import { type Fault, findFaults } from "./findFaults.js";
import { resolveSchema } from "./readDocuments.js";
import type { Schema } from "./SpecOperation.js";

/** A value that was sent as text, and what is wrong with it. */
export interface ReadValue {
  readonly value: unknown;
  readonly faults: readonly Fault[];
}

/** Reads a value that is sent as text, in a URL or a form. An id (int64) stays text. */
export function readText(schema: Schema, text: string): ReadValue {
  const { type, format, allOf, anyOf, oneOf } = resolveSchema(schema);
  const [member, ...others] = [allOf, anyOf, oneOf].flatMap((members) => members ?? []);
  if (member && type === undefined) {
    const read = [member, ...others].map((each) => readText(each, text).value);
    const value = read.find((each) => findFaults(schema, each).length === 0) ?? text;
    return { value, faults: findFaults(schema, value) };
  }
  const value = convert(type, text);
  return { value: format === "int64" ? text : value, faults: findFaults(schema, value) };
}

/** Reads a list of values that are sent as texts. */
export function readTexts(schema: Schema, texts: readonly string[]): ReadValue {
  const { items = {} } = resolveSchema(schema);
  const read = texts.map((text) => readText(items, text));
  const faults = read.flatMap((each, index) =>
    each.faults.map(({ at, what }) => ({ at: [String(index), ...at], what })),
  );
  // The items were looked at one by one: what is left to look at is how many there are.
  const counted = findFaults({ ...resolveSchema(schema), items: {} }, texts);
  return { value: read.map(({ value }) => value), faults: [...counted, ...faults] };
}

function convert(type: Schema["type"], text: string): unknown {
  if (type === "boolean" && /^(true|false)$/.test(text)) return text === "true";
  const isNumber = (type === "integer" || type === "number") && /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(text);
  return isNumber ? Number(text) : text;
}
