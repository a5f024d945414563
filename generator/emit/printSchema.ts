import { documentKey, quotedString } from "../escape/notation.js";
import { isObject } from "../openapi/isObject.js";
import { parsePointer } from "../openapi/references.js";
import type { Schema } from "../openapi/Schema.js";

/** Formats that imply the type. */
const FORMATS = ["int32", "int64", "date-time", "binary", "uuid"];

/**
 * Prints a schema in the notation of the fake, which reads like a type of TypeScript:
 * `{id: int64, status?: 'current' | 'draft', labels?: #Label[..100], ...never}`.
 */
export function printSchema(schema: Schema | undefined): string {
  const { $ref, nullable, allOf = [], anyOf = [], oneOf = [], discriminator, ...own } = schema ?? {};
  if ($ref !== undefined) return `#${parsePointer($ref)?.at(-1)}`;
  // What tells members apart is a property, so a value may be of several members otherwise.
  const named = discriminator ? { anyOf: [...anyOf, ...oneOf] } : { anyOf, oneOf };
  const choices = Object.entries(named).filter(([, members]) => members.length > 0);
  const parts = [
    ...allOf.map(printSchema),
    ...choices.map(([word, members]) => `${word}(${members.map(printSchema).join(", ")})`),
  ];
  // Closed, an object could be none of its parts, which are not members of its own.
  const open = parts.length > 0 && own.additionalProperties === false ? { additionalProperties: true } : {};
  const other = printOwn({ ...own, ...open });
  // An object without members of its own adds nothing to its parts.
  const all = parts.length > 0 && ["{}", "any"].includes(other) ? parts : [other, ...parts];
  const whole = all.length === 1 ? all[0] : `allOf(${all.join(", ")})`;
  return nullable ? `${whole} | null` : `${whole}`;
}

/** Prints a property as `name?: type`. */
export function printProperty(name: string, schema: Schema | undefined, isRequired: boolean): string {
  // What only responses contain is required of them alone.
  const access = isRequired && schema?.readOnly ? "readonly " : "";
  return `${documentKey(name)}${isRequired ? "" : "?"}: ${access}${printSchema(schema)}`;
}

function printOwn(schema: Schema): string {
  const { type, enum: values = schema.const === undefined ? undefined : [schema.const] } = schema;
  if (values) return values.some(isObject) ? "any" : values.map(printLiteral).join(" | ");
  if (Array.isArray(type)) return printTypes(schema, type);
  if (type === "array") return printList(schema);
  if (type === "object" || schema.properties) return printObject(schema);
  if (type === undefined) return "any";
  const word = schema.format !== undefined && FORMATS.includes(schema.format) ? schema.format : type;
  const bounds = printRange(schema.minimum, schema.maximum ?? schema.maxLength);
  const pattern = schema.pattern === undefined ? "" : `(${quotedString(schema.pattern)})`;
  return `${word}${bounds && `(${bounds})`}${pattern}`;
}

function printLiteral(value: unknown): string {
  return typeof value === "string" ? quotedString(value) : `${value}`;
}

/** Prints a choice of types, of which `null` is one like others. */
function printTypes(schema: Schema, types: readonly string[]): string {
  const others = types.filter((type) => type !== "null").map((type) => printOwn({ ...schema, type }));
  const choice = others.length === 1 ? `${others[0]}` : `anyOf(${others.join(", ")})`;
  if (others.length === 0) return "null";
  return others.length < types.length ? `${choice} | null` : choice;
}

function printList({ items, minItems, maxItems }: Schema): string {
  const item = printSchema(Array.isArray(items) ? undefined : items);
  return `${item.includes(" | ") ? `(${item})` : item}[${printRange(minItems, maxItems)}]`;
}

function printObject({ properties = {}, required = [], additionalProperties = true }: Schema): string {
  const unknown = required.filter((name) => !Object.hasOwn(properties, name));
  const members = [
    ...Object.entries(properties).map(([name, each]) => printProperty(name, each, required.includes(name))),
    ...unknown.map((name) => printProperty(name, undefined, true)),
  ];
  if (additionalProperties === false) members.push("...never");
  else if (additionalProperties !== true) members.push(`...${printSchema(additionalProperties)}`);
  return `{${members.join(", ")}}`;
}

function printRange(least: number | undefined, most: number | undefined): string {
  return least === undefined && most === undefined ? "" : `${least ?? ""}..${most ?? ""}`;
}
