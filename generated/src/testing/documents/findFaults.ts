import { resolveSchema } from "./readDocuments.js";
import type { Schema } from "./SpecOperation.js";

/** What is wrong with a value, and where in it: `version.number`, or nothing for the value itself. */
export interface Fault {
  readonly at: readonly string[];
  readonly what: string;
}

/** Finds all that is wrong with a value of JSON, in which files of a form may stand. */
export function findFaults(schema: Schema, value: unknown): Fault[] {
  const { allOf = [], anyOf, oneOf, ...own } = resolveSchema(schema);
  if (value === null && own.nullable) return [];
  return [
    ...findOwnFaults(own, value),
    ...allOf.flatMap((part) => findFaults(part, value)),
    ...(anyOf ? findChoiceFaults(anyOf, value, anyOf.length) : []),
    ...(oneOf ? findChoiceFaults(oneOf, value, 1) : []),
  ];
}

/** Of a value that fits no member, says what is wrong by the member that it misses least. */
function findChoiceFaults(members: readonly Schema[], value: unknown, most: number): Fault[] {
  const found = members.map((member) => findFaults(member, value));
  const fitting = found.filter((faults) => faults.length === 0).length;
  if (fitting > most) return [{ at: [], what: "must be of one form only" }];
  return fitting > 0 ? [] : found.reduce((least, faults) => (weigh(faults) < weigh(least) ? faults : least));
}

/** Whoever misses the type is farther off than whoever misses all that is inside. */
function weigh(faults: readonly Fault[]): number {
  return faults.some(({ at }) => at.length === 0) ? Number.POSITIVE_INFINITY : faults.length;
}

function findOwnFaults(schema: Schema, value: unknown): Fault[] {
  const what = describeMisfit(schema, value);
  if (what !== undefined) return [{ at: [], what }];
  if (Array.isArray(value)) return findListFaults(schema, value);
  return schema.type === "object" ? findObjectFaults(schema, value as Record<string, unknown>) : [];
}

function describeMisfit(schema: Schema, value: unknown): string | undefined {
  if (schema.type !== undefined && !isOfType(schema, value))
    return `must be ${schema.format === "binary" ? "a file" : TYPES[schema.type]}`;
  if (schema.enum && !schema.enum.includes(value)) return `must be one of ${schema.enum.join(", ")}`;
  if (typeof value === "number") return describeNumber(schema, value);
  return typeof value === "string" ? describeText(schema, value) : undefined;
}

const TYPES = {
  string: "a text",
  number: "a number",
  integer: "an integer",
  boolean: "true or false",
  object: "an object",
  array: "a list",
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

function describeText({ pattern, format, maxLength }: Schema, value: string): string | undefined {
  if (maxLength !== undefined && [...value].length > maxLength)
    return `must have at most ${maxLength} characters`;
  if (pattern !== undefined && !new RegExp(pattern, "u").test(value)) return `must match ${pattern}`;
  const form = FORMATS[format ?? ""];
  if (form === undefined || form.test(value)) return undefined;
  return format === "uuid" ? "must be a UUID" : "must be a date and a time";
}

const FORMATS: Readonly<Record<string, RegExp>> = {
  "date-time":
    /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])[T ]([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d+)?(Z|[+-]\d{2}:?\d{2})$/i,
  uuid: /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i,
};

function findListFaults({ items = {}, minItems = 0, maxItems }: Schema, list: readonly unknown[]): Fault[] {
  if (list.length < minItems) return [{ at: [], what: `must have at least ${minItems} items` }];
  if (list.length > (maxItems ?? list.length))
    return [{ at: [], what: `must have at most ${maxItems} items` }];
  return list.flatMap((item, index) => findFaultsAt(String(index), items, item));
}

function findObjectFaults(schema: Schema, value: Record<string, unknown>): Fault[] {
  const { properties = {}, required = [], additionalProperties = true } = schema;
  const missing = required.filter((name) => !Object.hasOwn(value, name));
  const faults = Object.entries(value).flatMap(([name, inner]) => {
    if (Object.hasOwn(properties, name)) return findFaultsAt(name, properties[name] ?? {}, inner);
    if (additionalProperties === false) return [{ at: [name], what: "is not known" }];
    return additionalProperties === true ? [] : findFaultsAt(name, additionalProperties, inner);
  });
  return [...missing.map((name) => ({ at: [name], what: "is missing" })), ...faults];
}

function findFaultsAt(name: string, schema: Schema, value: unknown): Fault[] {
  return findFaults(schema, value).map(({ at, what }) => ({ at: [name, ...at], what }));
}
