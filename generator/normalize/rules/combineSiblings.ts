import type { Schema } from "../../openapi/Schema.js";
import type { Spec } from "../../read/Spec.js";
import { changeSchemas } from "../changeSchemas.js";

/** What the keywords are told by that combine schemas. */
const COMBINING = ["$ref", "nullable", "allOf", "anyOf", "oneOf"];

/** The keywords that say what a value is, as opposed to what is said about it. */
const SHAPING = [
  "type",
  "format",
  "enum",
  "const",
  "properties",
  "required",
  "additionalProperties",
  "patternProperties",
  "unevaluatedProperties",
  "items",
  "prefixItems",
  "minItems",
];

/**
 * Combines with `allOf` what stands beside a reference or a choice: openapi-typescript ignores what is beside `$ref`,
 * and takes `anyOf` for alternatives to what is beside it.
 */
export function combineSiblings(spec: Spec): Spec {
  return changeSchemas(spec, combine);
}

function combine(schema: Schema): Schema {
  const { $ref, nullable, allOf = [], anyOf, oneOf, enum: members, const: constant } = schema;
  const own = pick(schema, (key, value) => SHAPING.includes(key) && !saysNothing(key, value));
  const notes = pick(schema, (key) => !SHAPING.includes(key) && !COMBINING.includes(key));
  const isOwn = Object.keys(own).some(
    (key) => !["format", "minItems"].includes(key) && !(key === "type" && $ref !== undefined),
  );
  const parts = [
    ...($ref === undefined ? [] : [{ $ref }]),
    ...(isOwn ? [own] : []),
    ...allOf,
    ...(anyOf ? [{ anyOf }] : []),
    ...(oneOf ? [{ oneOf }] : []),
  ];
  const isEnum = members !== undefined || constant !== undefined;
  const isCombined = parts.length > 1 && ($ref !== undefined || (!isEnum && (anyOf ?? oneOf) !== undefined));
  if (isCombined) return { ...notes, ...(nullable && { nullable }), allOf: parts };
  if (!nullable) return $ref === undefined ? schema : { ...notes, $ref };
  // openapi-typescript forgets the null beside a reference and a constant, and beside what `transform` has made.
  const [only = {}] = parts;
  if (constant !== undefined) return { ...notes, enum: [constant, null] };
  const isLost = $ref !== undefined || own.prefixItems !== undefined || own.format === "binary";
  return isLost ? { ...notes, anyOf: [only, { type: "null" }] } : schema;
}

/** Tells whether a keyword adds nothing to the type of a schema that is combined with others. */
function saysNothing(key: string, value: unknown): boolean {
  if (key === "type") return value === "object";
  if (key === "properties") return Object.keys(value as object).length === 0;
  return value === false || (Array.isArray(value) && key === "required" && value.length === 0);
}

function pick(schema: Schema, takes: (key: string, value: unknown) => boolean): Schema {
  return Object.fromEntries(Object.entries(schema).filter(([key, value]) => takes(key, value)));
}
