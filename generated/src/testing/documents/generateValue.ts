import { resolveSchema } from "../../documents/readDocuments.js";
import type { Schema } from "../../documents/SpecOperation.js";
import { ownValue } from "../ownValue.js";
import { generateNumber, generateString } from "./generateScalar.js";
import { validate } from "./validate.js";

/** The source of randomness, and the length of arrays. */
export interface GeneratorOptions {
  readonly random: () => number;
  readonly items: number;
}

/** Below this depth of nested named schemas only required properties are generated. */
const MAX_SCHEMA_DEPTH = 2;

/** Values that end polling and paging; the first one that the schema allows is used. */
const FINAL_VALUES: Readonly<Record<string, readonly unknown[]>> = {
  status: ["current", "COMPLETED", "complete"],
  finished: [true],
  successful: [true],
  percentageComplete: [100],
  hasMore: [false],
  start: [0],
  limit: [25],
  size: [2],
  totalSize: [2],
  count: [2],
  errors: [[]],
};

/** Properties that would announce another page, or an error. */
const OMITTED_PROPERTIES = ["next", "prev", "cursor", "error"];

/** Generates a valid value of a schema that suits its property name; a recursive schema is cut short. */
export function generateValue(
  schema: Schema,
  generation: GeneratorOptions,
  name = "",
  ancestors: readonly string[] = [],
): unknown {
  const { $ref } = schema;
  const isBrief = ancestors.length > MAX_SCHEMA_DEPTH || ($ref !== undefined && ancestors.includes($ref));
  const path = $ref === undefined ? ancestors : [...ancestors, $ref];
  const { allOf, oneOf, anyOf, ...own } = resolveSchema(schema);
  const generate = (part: Schema, partName = name) => generateValue(part, generation, partName, path);
  if (allOf) return [own, ...allOf].map((part) => generate(part)).reduce(merge);
  const choice = oneOf ?? anyOf;
  if (choice) {
    const values = choice.map((part) => generate(part));
    return values.find((value) => isValid(schema, value)) ?? values[0];
  }
  const finalValues = ownValue(FINAL_VALUES, name);
  const finalValue = finalValues?.find((value) => isValid(own, value));
  if (finalValue !== undefined) return finalValue;
  const { random, items } = generation;
  if (own.enum) return own.enum[Math.floor(random() * own.enum.length)];
  switch (own.type) {
    case "array": {
      const length = Math.max(own.minItems ?? 0, isBrief ? 0 : items);
      return Array.from({ length }, () => generate(own.items ?? {}));
    }
    case "object":
      return generateObject(own, isBrief, generate);
    case "boolean":
      return random() < 0.5;
    case "integer":
    case "number":
      return generateNumber(own, name, random);
    default:
      return generateString(own, name, random);
  }
}

function generateObject(
  { properties = {}, required = [] }: Schema,
  isBrief: boolean,
  generate: (schema: Schema, name: string) => unknown,
): object {
  const included = Object.entries(properties).filter(
    ([name]) => required.includes(name) || !(isBrief || OMITTED_PROPERTIES.includes(name)),
  );
  return Object.fromEntries(included.map(([name, property]) => [name, generate(property, name)]));
}

function isValid(schema: Schema, value: unknown): boolean {
  return validate(schema, value).length === 0;
}

/** Merges the values of two `allOf` members, recursively. */
function merge(one: unknown, other: unknown): unknown {
  if (!isObject(one) || !isObject(other)) return other;
  const merged = Object.entries(other).map(([name, value]) => [name, merge(one[name], value)]);
  return { ...one, ...Object.fromEntries(merged) };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
