import type { SchemaObject } from "openapi-typescript";
import { documentKey, quotedString } from "../escape/notation.js";
import { parsePointer } from "../openapi/references.js";

type AnySchema = SchemaObject & {
  readonly $ref?: string;
  readonly type?: string;
  readonly items?: SchemaObject;
  readonly properties?: Readonly<Record<string, SchemaObject>>;
  readonly additionalProperties?: boolean | SchemaObject;
  readonly pattern?: string;
} & Readonly<Partial<Record<Bound, number>>>;

type Bound = "minimum" | "maximum" | "maxLength" | "minItems" | "maxItems";

/** Formats that imply the type. */
const FORMATS = ["int32", "int64", "date-time", "binary", "uuid"];

/**
 * Prints a schema in the notation of the fake, which reads like a type of TypeScript:
 * `{id: int64, status?: 'current' | 'draft', labels?: #Label[..100], ...never}`.
 */
export function printSchema(schema: SchemaObject | undefined): string {
  const { $ref, nullable, allOf = [], anyOf = [], oneOf = [], ...own } = (schema ?? {}) as AnySchema;
  if ($ref !== undefined) return `#${parsePointer($ref)?.at(-1)}`;
  const choices = Object.entries({ anyOf, oneOf }).filter(([, members]) => members.length > 0);
  const parts = [
    ...(allOf as SchemaObject[]).map(printSchema),
    ...choices.map(
      ([word, members]) => `${word}(${(members as SchemaObject[]).map(printSchema).join(", ")})`,
    ),
  ];
  const other = printOwn(own as AnySchema);
  // An object without members of its own adds nothing to its parts.
  const all = parts.length > 0 && ["{}", "any"].includes(other) ? parts : [other, ...parts];
  const whole = all.length === 1 ? all[0] : `allOf(${all.join(", ")})`;
  return nullable ? `${whole} | null` : `${whole}`;
}

/** Prints a property as `name?: type`. */
export function printProperty(name: string, schema: SchemaObject | undefined, isRequired: boolean): string {
  return `${documentKey(name)}${isRequired ? "" : "?"}: ${printSchema(schema)}`;
}

function printOwn(schema: AnySchema): string {
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

function printList({ items, minItems, maxItems }: AnySchema): string {
  const item = printSchema(items);
  return `${item.includes(" | ") ? `(${item})` : item}[${printRange(minItems, maxItems)}]`;
}

function printObject({ properties = {}, required = [], additionalProperties = true }: AnySchema): string {
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
