import { SCHEMAS } from "../openapi/references.js";
import type { Schema } from "../openapi/Schema.js";

/** Lists the names of the schemas that a value refers to, through all that those refer to. */
export function listReached(value: unknown, schemas: Readonly<Record<string, Schema>>): Set<string> {
  const names = listNames(value);
  // Iterating over a set includes the names that are added meanwhile.
  for (const name of names) for (const inner of listNames(schemas[name])) names.add(inner);
  return names;
}

/** Lists the names of the schemas that a value itself refers to. */
export function listNames(value: unknown): Set<string> {
  const names = new Set<string>();
  const open = [value];
  while (open.length > 0) {
    const node = open.pop();
    if (typeof node !== "object" || node === null) continue;
    const ref = (node as { $ref?: unknown }).$ref;
    if (typeof ref === "string" && ref.startsWith(SCHEMAS)) names.add(ref.slice(SCHEMAS.length));
    for (const inner of Object.values(node)) open.push(inner);
  }
  return names;
}
