import { readSchema } from "../documents/readDocuments.js";
import { convertSchema, type Use } from "./convertSchema.js";
import type { JsonSchema } from "./JsonSchema.js";

const DRAFT = "https://json-schema.org/draft/2020-12/schema";

const definitions = new Map<string, JsonSchema>();

/** Adds the definitions to which a schema refers, and those to which they do. */
export function completeSchema(schema: JsonSchema, use: Use, namespace: string): JsonSchema {
  const found = new Map<string, JsonSchema>();
  const visit = (node: unknown): void => {
    if (typeof node !== "object" || node === null) return;
    const name = "$ref" in node && typeof node.$ref === "string" ? node.$ref.split("/").pop() : undefined;
    if (name === undefined) for (const inner of Object.values(node)) visit(inner);
    if (name === undefined || found.has(name)) return;
    const definition = define(`${namespace}.${name}`, use);
    found.set(name, definition);
    visit(definition);
  };
  visit(schema);
  return { $schema: DRAFT, ...schema, ...(found.size > 0 && { $defs: Object.fromEntries(found) }) };
}

/** Operations share the definitions. */
function define(name: string, use: Use): JsonSchema {
  const key = `${use} ${name}`;
  const known = definitions.get(key);
  if (known) return known;
  const definition = convertSchema(readSchema(name), use, name);
  definitions.set(key, definition);
  return definition;
}
