import { isObject } from "./isObject.js";
import { ownValue } from "./ownValue.js";
import { resolveRef } from "./references.js";
import type { Schema } from "./Schema.js";

/** Lists the schemas of which a schema is composed: itself, what it refers to, its members and its alternatives. */
export function listParts(document: unknown, schema: unknown, found = new Set<Schema>()): Set<Schema> {
  if (!isObject(schema) || found.has(schema)) return found;
  found.add(schema);
  const { $ref, allOf = [], anyOf = [], oneOf = [] }: Schema = schema;
  if ($ref !== undefined) listParts(document, resolveRef(document, $ref), found);
  for (const part of [allOf, anyOf, oneOf].flat()) listParts(document, part, found);
  return found;
}

/** Lists what a schema and those that it is composed of say of a property, without repetitions. */
export function listDeclarations(document: unknown, schema: unknown, name: string): Schema[] {
  const found = new Map<string, Schema>();
  for (const { properties = {} } of listParts(document, schema)) {
    const declared = ownValue(properties, name);
    if (declared !== undefined) found.set(JSON.stringify(declared), declared);
  }
  return [...found.values()];
}
