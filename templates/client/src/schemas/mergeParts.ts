import type { JsonSchema } from "./JsonSchema.js";

/** How deep properties are merged that several parts have: recursive ones have no end. */
const MAX_DEPTH = 4;

/**
 * Merges objects that a value is all of to one, so that its properties are in one place; undefined if a part is something
 * else than an object with properties.
 *
 * @param resolve returns the definition that a part refers to, or the part itself
 */
export function mergeParts(
  parts: readonly JsonSchema[],
  resolve: (part: JsonSchema) => JsonSchema,
  depth = 0,
): JsonSchema | undefined {
  const objects = parts.map(resolve);
  if (depth > MAX_DEPTH || !objects.every(isPlain)) return undefined;
  const properties = new Map<string, JsonSchema>();
  for (const [name, property] of objects.flatMap((each) => Object.entries(each.properties ?? {}))) {
    const known = properties.get(name);
    properties.set(name, known ? mergeProperty(known, property, resolve, depth) : property);
  }
  const required = [...new Set(objects.flatMap((each) => each.required ?? []))];
  return {
    type: "object",
    properties: Object.fromEntries(properties),
    ...(required.length > 0 && { required }),
  };
}

function mergeProperty(
  known: JsonSchema,
  other: JsonSchema,
  resolve: (part: JsonSchema) => JsonSchema,
  depth: number,
): JsonSchema {
  if (JSON.stringify(known) === JSON.stringify(other)) return known;
  const { description = known.description } = other;
  const merged = mergeParts([known, other], resolve, depth + 1) ?? { allOf: [known, other] };
  return description === undefined ? merged : { ...merged, description };
}

/** Whether a schema is an object with properties, and says nothing else. */
function isPlain({ type, properties, additionalProperties, allOf, anyOf }: JsonSchema): boolean {
  const isObject = type === "object" && properties !== undefined;
  return isObject && additionalProperties === undefined && allOf === undefined && anyOf === undefined;
}
