import { type Definitions, resolveRef } from "./Check.js";
import type { JsonSchema } from "./JsonSchema.js";

/** Lists the properties that a schema names, with all its parts; undefined if it allows others, or says of none. */
export function listNames(schema: JsonSchema, definitions: Definitions): ReadonlySet<string> | undefined {
  const names = new Set<string>();
  const isClosed = addNames(schema, definitions, names, new Set());
  return isClosed && names.size > 0 ? names : undefined;
}

/** Adds the names, and returns whether there are no others. */
function addNames(
  schema: JsonSchema,
  definitions: Definitions,
  names: Set<string>,
  seen: Set<JsonSchema>,
): boolean {
  if (seen.has(schema)) return true;
  seen.add(schema);
  const { $ref, type, enum: values, properties, additionalProperties, allOf = [], anyOf = [] } = schema;
  const parts = [...($ref === undefined ? [] : [resolveRef($ref, definitions)]), ...allOf, ...anyOf];
  for (const name of Object.keys(properties ?? {})) names.add(name);
  const areClosed = parts.map((part) => addNames(part, definitions, names, seen)).every(Boolean);
  if (additionalProperties !== undefined) return false;
  const isObject =
    type === undefined ? parts.length === 0 && values === undefined : [type].flat().includes("object");
  return areClosed && (!isObject || properties !== undefined);
}
