import { dereference } from "./references.js";
import type { Schema } from "./Schema.js";

/** The kinds of JSON values, and files. */
const KINDS = ["array", "object", "string", "number", "boolean", "null", "file"] as const;

/** A kind of values that a schema may accept. */
export type ValueKind = (typeof KINDS)[number];

/** Finds the kinds of values that a schema may accept, through references and compositions; all where it says nothing. */
export function valueKinds(document: unknown, schema: Schema = {}): ReadonlySet<ValueKind> {
  return findKinds(document, schema, new Map());
}

/** @param known what has been found, because schemas that share others have exponentially many paths to them */
function findKinds(
  document: unknown,
  node: Schema,
  known: Map<object, ReadonlySet<ValueKind>>,
): ReadonlySet<ValueKind> {
  const schema = dereference<Schema>(document, node);
  if (schema === undefined || typeof schema !== "object") return new Set(KINDS);
  const found = known.get(schema);
  if (found !== undefined) return found;
  // A schema that refers to itself through compositions is refused before; it adds nothing.
  known.set(schema, new Set(KINDS));
  const { allOf = [], anyOf = [], oneOf = [], nullable } = schema;
  const kindsOf = (each: Schema) => findKinds(document, each, known);
  const choices = [anyOf, oneOf].filter(({ length }) => length > 0);
  const all = [
    ownKinds(schema),
    ...allOf.map(kindsOf),
    ...choices.map((members) => new Set(members.flatMap((each) => [...kindsOf(each)]))),
  ];
  const kinds = new Set(
    KINDS.filter((kind) => all.every((part) => part.has(kind)) || (nullable && kind === "null")),
  );
  known.set(schema, kinds);
  return kinds;
}

function ownKinds(schema: Schema): ReadonlySet<ValueKind> {
  const { type, properties, items, format, enum: members } = schema;
  if (members !== undefined) return new Set(members.map(kindOf));
  if (Object.hasOwn(schema, "const")) return new Set([kindOf(schema.const)]);
  if (format === "binary") return new Set(["file"]);
  if (type !== undefined)
    return new Set([type].flat().map((each) => (each === "integer" ? "number" : each) as ValueKind));
  if (properties !== undefined) return new Set(["object"]);
  return new Set(items === undefined ? KINDS : ["array"]);
}

function kindOf(value: unknown): ValueKind {
  if (value === null) return "null";
  return Array.isArray(value) ? "array" : (typeof value as ValueKind);
}

/** Whether a schema says nothing about the kind of its values. */
export function isAnything(kinds: ReadonlySet<ValueKind>): boolean {
  return kinds.size === KINDS.length;
}

/** Whether a schema accepts no other kinds of values than these. */
export function acceptsOnly(kinds: ReadonlySet<ValueKind>, ...allowed: readonly ValueKind[]): boolean {
  return [...kinds].every((kind) => allowed.includes(kind));
}

/** Whether a schema accepts files only. */
export function isBinary(document: unknown, schema: Schema | undefined): boolean {
  return acceptsOnly(valueKinds(document, schema), "file", "null");
}
