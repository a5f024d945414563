import { openApiGrammar } from "../../openapi/grammar.js";
import { isObject } from "../../openapi/isObject.js";
import { resolveRef } from "../../openapi/references.js";

/** The fields of a schema that say nothing about a value. */
const PROSE: readonly string[] = openApiGrammar.schema.text ?? [];

/** A schema as a type, independent of whether it is written in OpenAPI 3.0 or 3.1. */
export interface SchemaView {
  /** The types it allows, without null; if there are none, any value is allowed. */
  readonly types: readonly string[];
  readonly nullable: boolean;
  readonly members: readonly unknown[] | undefined;
  readonly properties: ReadonlyMap<string, unknown>;
  readonly required: ReadonlySet<string>;
  /** The schema of properties that are not listed. */
  readonly additionalProperties: unknown;
  readonly items: unknown;
  /** The schemas of a tuple's elements; undefined where the schema is not a tuple. */
  readonly elements: readonly unknown[] | undefined;
  readonly alternatives: readonly unknown[];
  readonly deprecated: boolean;
  readonly default: unknown;
  readonly constraints: ReadonlyMap<string, unknown>;
  readonly description: unknown;
}

type SchemaObject = Readonly<Record<string, unknown>>;

const CONSTRAINTS = [
  "minimum",
  "maximum",
  "exclusiveMinimum",
  "exclusiveMaximum",
  "multipleOf",
  "minLength",
  "maxLength",
  "pattern",
  "format",
  "minItems",
  "maxItems",
  "uniqueItems",
  "minProperties",
  "maxProperties",
];

/** Merges a schema with every schema that it extends, except for the skipped references. */
export function viewSchema(document: unknown, schema: unknown, skipped: ReadonlySet<string>): SchemaView {
  const parts = listParts(document, schema, new Set(skipped));
  const alternatives = parts.flatMap(listAlternatives);
  return {
    types: [...new Set(parts.flatMap(listTypes))].sort(),
    nullable: parts.some(isNullable),
    members: last(parts, "enum", Array.isArray)?.filter((member) => member !== null),
    properties: new Map(
      parts.flatMap(({ properties }) => Object.entries(isObject(properties) ? properties : {})),
    ),
    required: new Set(parts.flatMap(({ required }) => (Array.isArray(required) ? required.map(String) : []))),
    additionalProperties: last(
      parts,
      "additionalProperties",
      (value) => isObject(value) && Object.keys(value).some((key) => !PROSE.includes(key)),
    ),
    items: last(parts, "items", isObject),
    elements: last<unknown[]>(parts, "prefixItems", Array.isArray),
    alternatives: alternatives.length > 1 ? alternatives : [],
    deprecated: parts.some(({ deprecated }) => deprecated === true),
    default: last(parts, "default", (value) => value !== undefined),
    constraints: new Map(parts.flatMap(listConstraints)),
    description: last(parts, "description", (value) => typeof value === "string"),
  };
}

/** Lists the references that a schema extends, directly or indirectly. */
export function listBases(document: unknown, schema: unknown, found = new Set<string>()): Set<string> {
  if (!isObject(schema)) return found;
  const { $ref } = schema;
  if (typeof $ref === "string") {
    if (found.has($ref)) return found;
    found.add($ref);
    return listBases(document, resolveRef(document, $ref), found);
  }
  for (const part of listExtended(schema)) listBases(document, part, found);
  return found;
}

function listParts(document: unknown, schema: unknown, seen: Set<string>): SchemaObject[] {
  if (!isObject(schema)) return [];
  const { $ref } = schema;
  if (typeof $ref === "string") {
    if (seen.has($ref)) return [];
    seen.add($ref);
    return listParts(document, resolveRef(document, $ref), seen);
  }
  return [schema, ...listExtended(schema).flatMap((part) => listParts(document, part, seen))];
}

/** Lists the schemas that a schema extends; a single alternative, as 3.1 writes a nullable schema, is one of them. */
function listExtended(schema: SchemaObject): unknown[] {
  const { allOf } = schema;
  const alternatives = listAlternatives(schema);
  return [...(Array.isArray(allOf) ? allOf : []), ...(alternatives.length === 1 ? alternatives : [])];
}

function listAlternatives({ oneOf, anyOf }: SchemaObject): unknown[] {
  return [oneOf, anyOf]
    .filter(Array.isArray)
    .flat()
    .filter((alternative) => !isNull(alternative));
}

function isNull(schema: unknown): boolean {
  return isObject(schema) && schema.type === "null";
}

function isNullable({ nullable, type, oneOf, anyOf }: SchemaObject): boolean {
  const alternatives = [oneOf, anyOf].filter(Array.isArray).flat();
  return nullable === true || [type].flat().includes("null") || alternatives.some(isNull);
}

function listTypes(part: SchemaObject): string[] {
  const { type, format, properties, additionalProperties, items, prefixItems, enum: members } = part;
  if (format === "binary") return ["file"];
  if (type !== undefined) {
    const types = [type].flat().filter((name) => typeof name === "string" && name !== "null") as string[];
    return types.map((name) => (name === "integer" ? "number" : name));
  }
  if (isObject(properties) || isObject(additionalProperties)) return ["object"];
  if (isObject(items) || Array.isArray(prefixItems)) return ["array"];
  return Array.isArray(members)
    ? members.filter((member) => member !== null).map((member) => typeof member)
    : [];
}

function listConstraints(part: SchemaObject): [string, unknown][] {
  return CONSTRAINTS.filter((name) => part[name] !== undefined && !isTypeFormat(name, part[name])).map(
    (name) => [name, part[name]],
  );
}

/** Tells whether a format is the size of a number or marks a file, which does not restrict the type any further. */
function isTypeFormat(name: string, value: unknown): boolean {
  return name === "format" && ["int32", "int64", "float", "double", "binary"].includes(String(value));
}

function last<T = unknown>(
  parts: readonly SchemaObject[],
  key: string,
  test: ((value: unknown) => value is T) | ((value: unknown) => boolean),
): T | undefined {
  return parts.map((part) => part[key]).findLast(test as (value: unknown) => value is T);
}
