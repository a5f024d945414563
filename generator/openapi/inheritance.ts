import { parsePointer } from "./references.js";
import type { Schema } from "./Schema.js";

export type Schemas = Readonly<Record<string, Schema>>;

/** Whether a schema with a discriminator has children, and offers no choice of other schemas. */
export function hasOnlyChildren(schemas: Schemas, name: string): boolean {
  const { discriminator, anyOf = [], oneOf = [] } = schemas[name] ?? {};
  if (discriminator === undefined) return false;
  const children = listChildren(schemas, name);
  return children.size > 0 && [...anyOf, ...oneOf].every((member) => children.has(nameOf(member) ?? ""));
}

/** Lists the schemas that extend another, directly or indirectly. */
export function listChildren(schemas: Schemas, name: string): Set<string> {
  const found = new Set([name]);
  // Iterating over a set includes the names that are added meanwhile.
  for (const parent of found)
    for (const [child, { $ref, allOf = [] }] of Object.entries(schemas))
      if ([{ $ref }, ...allOf].some((part) => nameOf(part) === parent)) found.add(child);
  found.delete(name);
  return found;
}

/** The name of the schema that a reference leads to; undefined where it leads elsewhere. */
export function nameOf({ $ref }: { readonly $ref?: string | undefined }): string | undefined {
  const [, , name, ...rest] = parsePointer($ref ?? "") ?? [];
  return rest.length === 0 ? name : undefined;
}
