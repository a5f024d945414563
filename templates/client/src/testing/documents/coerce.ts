import { resolveSchema } from "../../documents/readDocuments.js";
import type { Schema } from "../../documents/SpecOperation.js";
import { validate } from "./validate.js";

/**
 * Turns a JSON value into the one that a schema describes, as sites do, whose parser (Jackson) takes a number for a string
 * and the reverse, `"true"` for true, and null for a property that is absent. What it cannot turn stays as it is.
 */
export function coerce(schema: Schema, value: unknown): unknown {
  if (validate(schema, value).length === 0) return value;
  const { allOf = [], anyOf = [], oneOf = [], ...own } = resolveSchema(schema);
  const choices = [...anyOf, ...oneOf].map((choice) => ({ choice, coerced: coerce(choice, value) }));
  const found = choices.find(({ choice, coerced }) => validate(choice, coerced).length === 0);
  return allOf.reduce((all, part) => coerce(part, all), coerceOwn(own, found ? found.coerced : value));
}

function coerceOwn(schema: Schema, value: unknown): unknown {
  const { type, items = {} } = schema;
  if (Array.isArray(value)) return type === "array" ? value.map((item) => coerce(items, item)) : value;
  if (typeof value === "object" && value !== null)
    return type === "object" ? coerceProperties(schema, Object.entries(value)) : value;
  if (type === "string") return value === null ? value : String(value);
  if (typeof value !== "string") return value;
  if (type === "boolean" && /^(true|false)$/i.test(value)) return value.toLowerCase() === "true";
  const isNumber = type === "integer" || type === "number";
  return isNumber && /^\s*-?\d+(\.\d+)?\s*$/.test(value) ? Number(value) : value;
}

function coerceProperties(
  { properties = {}, required = [] }: Schema,
  entries: readonly (readonly [name: string, value: unknown])[],
): object {
  const coerced = entries.flatMap(([name, value]) => {
    if (!Object.hasOwn(properties, name)) return [[name, value]];
    const property = properties[name] ?? {};
    const isAbsent = value === null && !required.includes(name) && validate(property, value).length > 0;
    return isAbsent ? [] : [[name, coerce(property, value)]];
  });
  return Object.fromEntries(coerced);
}
