import { propertyName, stringLiteral } from "../../escape/escape.js";
import { FORM_DATA } from "../../normalize/argsSchema.js";
import type { Components } from "../../normalize/NormalizedSpec.js";
import { dereference } from "../../openapi/references.js";
import type { Schema } from "../../openapi/Schema.js";
import { isBinary, valueKinds } from "../../openapi/valueKinds.js";

/** How deep an example may be nested; the types of a reader's first calls are not deeper. */
const MAX_DEPTH = 6;

/** The variable that stands for a file in an example. */
const FILE_NAME = "file";

/** What an object must have, with what its compositions add. */
interface ObjectShape {
  readonly properties: ReadonlyMap<string, Schema>;
  readonly required: ReadonlySet<string>;
}

/**
 * Writes the simplest value that a schema accepts, as code: `{ id: "…", body: { file } }`. An object has what is required
 * and its files; undefined where a value is not simple.
 */
export function exampleOf(components: Components, node: Schema, depth = 0): string | undefined {
  if (node === FORM_DATA) return "new FormData()";
  const schema = dereference<Schema>({ components }, node);
  if (depth > MAX_DEPTH || typeof schema !== "object") return undefined;
  if (schema.format === "binary") return FILE_NAME;
  if (Object.hasOwn(schema, "const")) return literalOf(schema.const);
  if (schema.enum) return literalOf(schema.enum.find((member) => member !== null));
  const kinds = valueKinds({ components }, schema);
  // An ID may be a number or text; a number is valid as either.
  if (kinds.has("number")) return `${Math.max(1, schema.minimum ?? 1)}`;
  if (kinds.has("string")) return '"…"';
  if (kinds.has("boolean")) return "true";
  if (kinds.has("array")) return exampleOfList(components, schema, depth);
  return kinds.has("object") ? exampleOfObject(components, schema, depth) : undefined;
}

function literalOf(value: unknown): string | undefined {
  if (typeof value === "string") return stringLiteral(value);
  return typeof value === "number" || typeof value === "boolean" ? `${value}` : undefined;
}

function exampleOfList(components: Components, { items }: Schema, depth: number): string | undefined {
  if (items === undefined || Array.isArray(items)) return undefined;
  const item = exampleOf(components, items, depth + 1);
  return item && `[${item}]`;
}

function exampleOfObject(components: Components, schema: Schema, depth: number): string | undefined {
  const { properties, required } = shapeOf(components, schema, depth);
  const parts: string[] = [];
  for (const [name, property] of properties) {
    if (!required.has(name) && !hasFiles(components, property)) continue;
    const value = exampleOf(components, property, depth + 1);
    if (value === undefined) return undefined;
    parts.push(value === name ? name : `${propertyName(name)}: ${value}`);
  }
  return parts.length > 0 ? `{ ${parts.join(", ")} }` : "{}";
}

/** Puts an object and its compositions together, of a choice the first member. */
function shapeOf(components: Components, node: Schema, depth: number): ObjectShape {
  const schema = dereference<Schema>({ components }, node);
  const { properties = {}, required = [], allOf = [], oneOf = [], anyOf = [] } = schema ?? {};
  const members = [...allOf, ...oneOf.slice(0, 1), ...anyOf.slice(0, 1)];
  const shapes = depth > MAX_DEPTH ? [] : members.map((each) => shapeOf(components, each, depth + 1));
  return {
    properties: new Map([...shapes.flatMap((shape) => [...shape.properties]), ...Object.entries(properties)]),
    required: new Set([...shapes.flatMap((shape) => [...shape.required]), ...required]),
  };
}

/** Whether a schema is a file, a list of files, or an object with either. */
function hasFiles(components: Components, node: Schema, depth = 0): boolean {
  const { type, items, properties = {} } = dereference<Schema>({ components }, node) ?? {};
  if (isBinary({ components }, node)) return true;
  if (items !== undefined && !Array.isArray(items))
    return type === "array" && isBinary({ components }, items);
  return depth === 0 && Object.values(properties).some((each) => hasFiles(components, each, 1));
}
