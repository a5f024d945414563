import { findFaults } from "./findFaults.js";
import { inventNumber, inventText } from "./invent.js";
import { resolveSchema } from "./readDocuments.js";
import type { Schema } from "./SpecOperation.js";

/** What generated values follow from. */
export interface Generation {
  readonly random: () => number;
  /** How many items lists have. */
  readonly items: number;
}

/** How many named schemas may be inside one another before only what is required is filled in. */
const DEEPEST = 2;

/** Values that a program waits for, or that say that there is no more: the first that the schema allows. */
const SETTLED: Readonly<Record<string, readonly unknown[]>> = {
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

/** What there is only where a list goes on, or where something went wrong. */
const LEFT_OUT = ["next", "prev", "cursor", "error"];

/** Makes a valid value of a schema that fits the name of its property; a schema inside itself is kept short. */
export function generateValue(
  schema: Schema,
  generation: Generation,
  name = "",
  open: readonly string[] = [],
): unknown {
  const { $ref } = schema;
  const isBrief = open.length > DEEPEST || ($ref !== undefined && open.includes($ref));
  const opened = $ref === undefined ? open : [...open, $ref];
  const { allOf, oneOf, anyOf, ...own } = resolveSchema(schema);
  const generate = (part: Schema, partName = name) => generateValue(part, generation, partName, opened);
  if (allOf) return [own, ...allOf].map((part) => generate(part)).reduce(merge);
  const choice = oneOf ?? anyOf;
  if (choice) return choice.map((part) => generate(part)).find((value) => fits(schema, value));
  const settled = SETTLED[name]?.find((value) => fits(own, value));
  if (settled !== undefined) return settled;
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
      return inventNumber(own, name, random);
    default:
      return inventText(own, name, random);
  }
}

function generateObject(
  { properties = {}, required = [] }: Schema,
  isBrief: boolean,
  generate: (schema: Schema, name: string) => unknown,
): object {
  const wanted = Object.entries(properties).filter(
    ([name]) => required.includes(name) || !(isBrief || LEFT_OUT.includes(name)),
  );
  return Object.fromEntries(wanted.map(([name, property]) => [name, generate(property, name)]));
}

function fits(schema: Schema, value: unknown): boolean {
  return findFaults(schema, value).length === 0;
}

/** Puts together what the parts of a value say. */
function merge(one: unknown, other: unknown): unknown {
  if (!isObject(one) || !isObject(other)) return other;
  const merged = Object.entries(other).map(([name, value]) => [name, merge(one[name], value)]);
  return { ...one, ...Object.fromEntries(merged) };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
