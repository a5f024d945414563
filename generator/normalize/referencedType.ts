import { typeName } from "../escape/escape.js";
import { parsePointer } from "../openapi/references.js";
import type { Schema } from "../openapi/Schema.js";

/** Names the type that a reference to a schema stands for; undefined where the schema is no reference. */
export function referencedType(schema: Schema | undefined): string | undefined {
  const name = parsePointer(schema?.$ref ?? "")?.at(-1);
  return name === undefined ? undefined : typeName(name);
}
