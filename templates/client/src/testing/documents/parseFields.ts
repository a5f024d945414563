import { resolveSchema } from "../../documents/readDocuments.js";
import type { Schema } from "../../documents/SpecOperation.js";
import { type ParsedValue, parseString } from "./parseString.js";
import { type Issue, validate } from "./validate.js";

/** Parses the members of an object that are sent by their names: strings, and the files of a form. A name can have several. */
export function parseFields(
  schema: Schema,
  pairs: readonly (readonly [name: string, value: unknown])[],
): ParsedValue {
  const { properties = {}, additionalProperties } = resolveSchema(schema);
  const other = typeof additionalProperties === "object" ? additionalProperties : {};
  const fields = [...new Set(pairs.map(([name]) => name))].map((name) => {
    const property = properties[name] ?? other;
    const values = pairs.filter(([each]) => each === name).map(([, value]) => parseField(property, value));
    return { name, property, values, isList: resolveSchema(property).type === "array" };
  });
  const checked = fields.map(({ name, values, isList }) => [name, isList ? values : values[0]]);
  const repeatedIssues = fields.flatMap(({ name, property, values, isList }): Issue[] =>
    values
      .slice(1)
      .filter(() => !isList)
      .flatMap((value) => validate(property, value).map(({ message }) => ({ path: [name], message }))),
  );
  const entries = fields.map(({ name, values, isList }) => [
    name,
    isList || values.length > 1 ? values : values[0],
  ]);
  return {
    value: Object.fromEntries(entries),
    issues: [...validate(schema, Object.fromEntries(checked)), ...repeatedIssues],
  };
}

/** Parses one value of a field: an item of a list, or an object as JSON. */
function parseField(property: Schema, value: unknown): unknown {
  if (typeof value !== "string") return value;
  const { type, items = {} } = resolveSchema(property);
  if (type === "array") return parseField(items, value);
  if (type !== "object") return parseString(property, value).value;
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}
