import { compilePattern } from "../../documents/compilePattern.js";
import { resolveSchema } from "../../documents/readDocuments.js";
import type { Schema } from "../../documents/SpecOperation.js";

/** Why a value does not match its schema. */
export interface Issue {
  /** The path to the invalid value, such as `version.number`; empty for the value itself. */
  readonly path: readonly string[];
  readonly message: string;
  /** The names that an object with an unknown one can have. */
  readonly known?: readonly string[];
}

/** Replaces a reference by what it refers to. */
export type Resolve = (schema: Schema) => Schema;

/**
 * Validates a JSON value, or form fields with files, against a schema, and returns all issues.
 *
 * @param resolve how references are resolved; by default, they refer to the OpenAPI documents
 */
export function validate(schema: Schema, value: unknown, resolve: Resolve = resolveSchema): Issue[] {
  const { allOf = [], anyOf, oneOf, ...own } = resolve(schema);
  if (value === null && own.nullable) return [];
  return [
    ...validateOwn(own, value, resolve),
    ...allOf.flatMap((part) => validate(part, value, resolve)),
    ...(anyOf ? validateChoice(anyOf, value, anyOf.length, resolve) : []),
    ...(oneOf ? validateChoice(oneOf, value, 1, resolve) : []),
  ];
}

/** Reports the issues of the closest member if the value matches none of them. */
function validateChoice(
  members: readonly Schema[],
  value: unknown,
  maxMatches: number,
  resolve: Resolve,
): Issue[] {
  const results = members.map((member) => validate(member, value, resolve));
  const matches = results.filter((issues) => issues.length === 0).length;
  if (matches > maxMatches) return [{ path: [], message: "must match exactly one schema" }];
  if (matches > 0) return [];
  return results.reduce((closest, issues) => (distance(issues) < distance(closest) ? issues : closest));
}

/** A value of the wrong type is farther from a schema than one whose properties are all invalid. */
function distance(issues: readonly Issue[]): number {
  return issues.some(({ path }) => path.length === 0) ? Number.POSITIVE_INFINITY : issues.length;
}

function validateOwn(schema: Schema, value: unknown, resolve: Resolve): Issue[] {
  const message = describeMismatch(schema, value);
  if (message !== undefined) return [{ path: [], message }];
  if (Array.isArray(value)) return validateArray(schema, value, resolve);
  return schema.type === "object" ? validateObject(schema, value as Record<string, unknown>, resolve) : [];
}

function describeMismatch(schema: Schema, value: unknown): string | undefined {
  if (schema.type !== undefined && !isOfType(schema, value))
    return `must be ${schema.format === "binary" ? "a file" : TYPES[schema.type]}`;
  if (schema.enum && !schema.enum.includes(value)) {
    const sent = typeof value === "string" ? `, not "${value}"` : "";
    return `must be one of ${schema.enum.join(", ")}${sent}`;
  }
  if (typeof value === "number") return describeNumber(schema, value);
  return typeof value === "string" ? describeString(schema, value) : undefined;
}

const TYPES = {
  string: "a string",
  number: "a number",
  integer: "an integer",
  boolean: "true or false",
  object: "an object",
  array: "an array",
} as const;

function isOfType({ type, format }: Schema, value: unknown): boolean {
  if (format === "binary") return value instanceof Blob;
  if (type === "integer") return Number.isInteger(value);
  if (type === "array") return Array.isArray(value);
  if (type === "object") return typeof value === "object" && value !== null && !Array.isArray(value);
  return typeof value === type;
}

const INT32: Schema = { minimum: -(2 ** 31), maximum: 2 ** 31 - 1 };

function describeNumber(schema: Schema, value: number): string | undefined {
  const { minimum = value, maximum = value } = { ...(schema.format === "int32" && INT32), ...schema };
  if (value < minimum) return `must be at least ${minimum}`;
  return value > maximum ? `must be at most ${maximum}` : undefined;
}

function describeString(schema: Schema, value: string): string | undefined {
  const { pattern, format, minLength = 0, maxLength } = schema;
  if (value.length < minLength) return `must have at least ${minLength} characters`;
  if (maxLength !== undefined && [...value].length > maxLength)
    return `must have at most ${maxLength} characters`;
  // One of another language than JavaScript matches everything.
  if (pattern !== undefined && compilePattern(pattern)?.test(value) === false) return `must match ${pattern}`;
  const isFormat = FORMATS[format ?? ""];
  if (isFormat === undefined || isFormat.test(value)) return undefined;
  return format === "uuid" ? "must be a UUID" : "must be a date-time";
}

const FORMATS: Readonly<Record<string, RegExp>> = {
  "date-time":
    /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])[T ]([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d+)?(Z|[+-]\d{2}:?\d{2})$/i,
  uuid: /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i,
};

function validateArray(schema: Schema, array: readonly unknown[], resolve: Resolve): Issue[] {
  const { items = {}, minItems = 0, maxItems } = schema;
  if (array.length < minItems) return [{ path: [], message: `must have at least ${minItems} items` }];
  if (array.length > (maxItems ?? array.length))
    return [{ path: [], message: `must have at most ${maxItems} items` }];
  return array.flatMap((item, index) => validateAt(String(index), items, item, resolve));
}

/** Validates the properties of an object; those that are undefined are absent. */
function validateObject(schema: Schema, value: Record<string, unknown>, resolve: Resolve): Issue[] {
  const { properties = {}, required = [], additionalProperties = true } = schema;
  const present = Object.entries(value).filter(([, inner]) => inner !== undefined);
  const names = new Set(present.map(([name]) => name));
  const missing = required.filter((name) => !names.has(name) && !properties[name]?.readOnly);
  const issues = present.flatMap(([name, inner]) => {
    if (Object.hasOwn(properties, name)) return validateAt(name, properties[name] ?? {}, inner, resolve);
    if (additionalProperties === false)
      return [{ path: [name], message: "is unknown", known: Object.keys(properties) }];
    return additionalProperties === true ? [] : validateAt(name, additionalProperties, inner, resolve);
  });
  return [...missing.map((name) => ({ path: [name], message: "is missing" })), ...issues];
}

function validateAt(name: string, schema: Schema, value: unknown, resolve: Resolve): Issue[] {
  return validate(schema, value, resolve).map((issue) => ({ ...issue, path: [name, ...issue.path] }));
}
