import { type DocumentReader, isNode, type Node } from "./documentReader.js";

/** How deep a sample goes; below, an object has its required properties only. */
const MAX_DEPTH = 4;

/** Texts that a client may lose or send as something else. */
const TEXT = "a b/ü&+%=;,";

/** Builds a value that a request may hold, from the schema as the document has it. */
export function buildSample(reader: DocumentReader, given: unknown, depth = 0, salt = 1): unknown {
  const schema = reader.resolve(given);
  const inner = (node: unknown, next = salt) => buildSample(reader, node, depth + 1, next);
  if (Array.isArray(schema.enum) && schema.enum.length > 0) return schema.enum[salt % schema.enum.length];
  if ("const" in schema) return schema.const;
  for (const choice of [schema.oneOf, schema.anyOf])
    if (Array.isArray(choice) && choice.length > 0)
      return withParts(reader, schema, inner(choice[0]), depth, salt);
  if (Array.isArray(schema.allOf) && schema.allOf.length > 0)
    return withParts(reader, schema, undefined, depth, salt);
  switch (typeOf(schema)) {
    case "array":
      if (depth >= MAX_DEPTH) return [];
      if (Array.isArray(schema.prefixItems))
        return schema.prefixItems.map((item, index) => inner(item, index));
      return [inner(schema.items, 1), inner(schema.items, 2)];
    case "object":
      return buildObject(reader, schema, depth);
    case "string":
      if (schema.format === "binary" || isFile(schema))
        return new Blob([`bytes ${salt}`], { type: "image/png" });
      return schema.format === "date-time" ? "2026-01-02T03:04:05+01:00" : `${TEXT}${salt}`;
    case "boolean":
      return salt % 2 === 0;
    case "integer":
      return salt;
    case "number":
      return salt + 0.5;
    case "null":
      return null;
    default:
      return `${TEXT}${salt}`;
  }
}

function isFile({ contentMediaType, contentEncoding }: Node): boolean {
  return (
    typeof contentMediaType === "string" &&
    contentEncoding === undefined &&
    !/json|text|xml/.test(contentMediaType)
  );
}

/** The first type that is not null; what the keywords tell where there is none. */
export function typeOf(schema: Node): string | undefined {
  const [type] = [schema.type].flat().filter((each) => each !== undefined && each !== "null");
  if (typeof type === "string") return type;
  if (schema.type !== undefined) return "null";
  if (isNode(schema.properties)) return "object";
  if (schema.items !== undefined) return "array";
  return isFile(schema) ? "string" : undefined;
}

/** A value of all parts of a schema together; only objects have parts to join. */
function withParts(
  reader: DocumentReader,
  schema: Node,
  chosen: unknown,
  depth: number,
  salt: number,
): unknown {
  const { oneOf: _, anyOf: __, allOf, ...own } = schema;
  const parts = [
    ...(Array.isArray(allOf) ? allOf : []).map((part) => buildSample(reader, part, depth, salt)),
    ...(isNode(own.properties) ? [buildSample(reader, own, depth, salt)] : []),
    ...(chosen === undefined ? [] : [chosen]),
  ];
  return parts.every(isPlain) ? Object.assign({}, ...parts) : parts.at(-1);
}

function isPlain(value: unknown): value is Node {
  return isNode(value) && !(value instanceof Blob);
}

function buildObject(reader: DocumentReader, schema: Node, depth: number): Node {
  const properties = isNode(schema.properties) ? schema.properties : {};
  const required: readonly unknown[] = Array.isArray(schema.required) ? schema.required : [];
  const entries = Object.entries(properties).flatMap(([name, property], index): [string, unknown][] => {
    if (reader.resolve(property).readOnly === true) return [];
    if (depth >= MAX_DEPTH && !required.includes(name)) return [];
    return depth > 20 ? [] : [[name, buildSample(reader, property, depth + 1, index + 1)]];
  });
  const others = schema.additionalProperties;
  if (depth < MAX_DEPTH && (isNode(others) || (others === true && entries.length === 0)))
    entries.push([
      "other key",
      buildSample(reader, others === true ? { type: "string" } : others, depth + 1),
    ]);
  return Object.fromEntries(entries);
}
