import { documentKey, quotedString } from "../escape/notation.js";
import { parsePointer } from "../openapi/references.js";
import type { Schema } from "../openapi/Schema.js";

/** Formats that imply the type. */
const FORMATS = ["int32", "int64", "date-time", "binary", "uuid"];

/**
 * Prints a schema in the notation of the fake, which reads like a type of TypeScript:
 * `{id: int64, status?: 'current' | 'draft', labels?: #Label[..100], ...never}`.
 */
export function printSchema(schema: Schema | undefined): string {
  const { $ref, nullable, allOf = [], anyOf = [], oneOf = [], ...own } = schema ?? {};
  if ($ref !== undefined) return `#${parsePointer($ref)?.at(-1)}`;
  const choices = Object.entries({ anyOf, oneOf }).filter(([, members]) => members.length > 0);
  const parts = [
    ...allOf.map(printSchema),
    ...choices.map(([word, members]) => `${word}(${members.map(printSchema).join(", ")})`),
  ];
  const other = printOwn(own);
  // An object without members of its own adds nothing to its parts.
  const all = parts.length > 0 && ["{}", "any"].includes(other) ? parts : [other, ...parts];
  const whole = all.length === 1 ? all[0] : `allOf(${all.join(", ")})`;
  return nullable ? `${whole} | null` : `${whole}`;
}

/** Prints a property as `name?: type`. */
export function printProperty(name: string, schema: Schema | undefined, isRequired: boolean): string {
  return `${documentKey(name)}${isRequired ? "" : "?"}: ${printSchema(schema)}`;
}

function printOwn(schema: Schema): string {
  if (schema.enum)
    return schema.enum.map((each) => (typeof each === "string" ? quotedString(each) : `${each}`)).join(" | ");
  if (schema.type === "array") return printList(schema);
  if (schema.type === "object" || schema.properties) return printObject(schema);
  if (schema.type === undefined) return "any";
  const word = schema.format !== undefined && FORMATS.includes(schema.format) ? schema.format : schema.type;
  const bounds = printRange(schema.minimum, schema.maximum ?? schema.maxLength);
  const pattern = schema.pattern === undefined ? "" : `(${quotedString(schema.pattern)})`;
  return `${word}${bounds && `(${bounds})`}${pattern}`;
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
