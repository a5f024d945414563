import { resolveSchema } from "../../documents/readDocuments.js";
import type { SpecParameter } from "../../documents/SpecOperation.js";

/** Whether a key of the query belongs to a parameter; the members of an open object have any other keys. */
export function isKeyOf(
  { name, style, schema }: SpecParameter,
  key: string,
  names: readonly string[],
): boolean {
  if (style === "deep") return key.startsWith(`${name}[`);
  if (style !== "members") return key === name;
  const { properties = {}, additionalProperties = true } = resolveSchema(schema);
  return Object.hasOwn(properties, key) || (additionalProperties !== false && !names.includes(key));
}
