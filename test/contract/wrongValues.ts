import type { Violation } from "./Mutant.js";
import type { Schema } from "./ValidatedDocument.js";

/** A value that breaks one rule of its schema. */
export interface WrongValue {
  readonly violation: Violation;
  readonly value: unknown;
}

/** Makes values that a schema must refuse, one for each of its rules; lists are made of a valid one's items. */
export function wrongValues(schema: Schema, valid: unknown): WrongValue[] {
  return [
    ...wrongTypes(schema),
    ...(schema.enum ? [wrong("outside its enum", schema.type === "string" ? "no-such-value" : 987_654)] : []),
    ...(schema.pattern ? [wrong("outside its pattern", "?!")] : []),
    ...(schema.format === "date-time" ? [wrong("of a wrong format", "yesterday")] : []),
    ...outOfBounds(schema, valid).map((value) => wrong("out of bounds", value)),
  ];
}

function wrong(violation: Violation, value: unknown): WrongValue {
  return { violation, value };
}

function wrongTypes(schema: Schema): WrongValue[] {
  const types = typesOf(schema);
  if (!types) return [];
  const values = { string: "not-of-this-type", number: 4.2, object: { not: "of this type" } };
  const other = Object.entries(values).find(([type]) => !types.has(type));
  return [
    ...(other ? [wrong("of a wrong type", other[1])] : []),
    ...(types.has("null") ? [] : [wrong("that is null", null)]),
  ];
}

/** The JSON types that a schema allows, or nothing where it allows all. */
function typesOf(schema: Schema): ReadonlySet<string> | undefined {
  const parts = schema.oneOf ?? schema.anyOf ?? schema.allOf;
  if (parts) {
    const known = parts.map(typesOf).filter((types) => types !== undefined);
    return known.length < parts.length ? undefined : new Set(known.flatMap((types) => [...types]));
  }
  if (!schema.type) return undefined;
  const type = schema.type === "integer" ? "number" : schema.type;
  return new Set(schema.nullable ? [type, "null"] : [type]);
}

function outOfBounds(schema: Schema, valid: unknown): unknown[] {
  const { minimum, maximum, maxLength, minItems, maxItems } = schema;
  const largest =
    maximum ?? (schema.type === "integer" && schema.format === "int32" ? 2 ** 31 - 1 : undefined);
  const [item] = Array.isArray(valid) ? valid : [];
  return [
    ...(minimum === undefined ? [] : [minimum - 1]),
    ...(largest === undefined ? [] : [largest + 1]),
    ...(maxLength === undefined ? [] : ["x".repeat(maxLength + 1)]),
    ...(minItems ? [[]] : []),
    ...(maxItems === undefined ? [] : [Array(maxItems + 1).fill(item)]),
  ];
}
