import { isObject } from "./isObject.js";
import { ownValue } from "./ownValue.js";
import { resolveRef } from "./references.js";
import type { Schema } from "./Schema.js";

/** Lists the schemas that all apply to a value: a schema, what it refers to and the members of its `allOf`. */
export function listMembers(document: unknown, schema: unknown): Set<Schema> {
  return collect(document, schema, ["allOf"], new Set());
}

/** Lists the schemas of which a schema is composed: its members and its alternatives, at any distance. */
export function listParts(document: unknown, schema: unknown): Set<Schema> {
  return collect(document, schema, ["allOf", "anyOf", "oneOf"], new Set());
}

/** Lists the schemas of the properties of all parts of a schema. */
export function listProperties(document: unknown, schema: unknown): Schema[] {
  return [...listParts(document, schema)].flatMap(({ properties = {} }) => Object.values(properties));
}

/** Finds what a schema or its parts say of the property at a path of names; itself at an empty one. */
export function findProperty(
  document: unknown,
  schema: Schema,
  names: readonly string[],
): Schema | undefined {
  const found = names.reduce<Schema[]>(
    (parents, name) => parents.flatMap((each) => listDeclarations(listParts(document, each), name)),
    [schema],
  );
  return found[0];
}

/** Lists what schemas say of a property. */
export function listDeclarations(parts: Iterable<Schema>, name: string): Schema[] {
  return [...parts].flatMap(({ properties = {} }) => ownValue(properties, name) ?? []);
}

function collect(
  document: unknown,
  schema: unknown,
  keys: readonly ("allOf" | "anyOf" | "oneOf")[],
  found: Set<Schema>,
): Set<Schema> {
  if (!isObject(schema) || found.has(schema)) return found;
  const node: Schema = schema;
  found.add(node);
  if (node.$ref !== undefined) collect(document, resolveRef(document, node.$ref), keys, found);
  for (const part of keys.flatMap((key) => node[key] ?? [])) collect(document, part, keys, found);
  return found;
}
