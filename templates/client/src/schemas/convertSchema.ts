import { compilePattern } from "../documents/compilePattern.js";
import { readSchema } from "../documents/readDocuments.js";
import type { Schema } from "../documents/SpecOperation.js";
import { describeField } from "./describe.js";
import type { JsonSchema } from "./JsonSchema.js";
import { mergeParts } from "./mergeParts.js";

/** How a value is used: sent as JSON, sent in a form or as it is, where it may contain files, or received. */
export type Use = "sent" | "form" | "received";

/** The member of a choice that stands for the members that an enum of a response may gain. */
export const ANY_OTHER_STRING: JsonSchema = { type: "string" };

const FILE: JsonSchema = {
  type: ["object", "array"],
  description:
    "A file: a Blob, bytes, a stream, or an object with the name and the content; or a list of them.",
};

/**
 * Converts a schema of the documents to a JSON Schema, by the same rules as the types: members of a choice may overlap,
 * and what is received may have other members and properties than are known, and no limits.
 *
 * @param place what the schema is called by descriptions, with its namespace: `v2.Page.version`
 */
export function convertSchema(schema: Schema, use: Use, place: string): JsonSchema {
  const { $ref, allOf = [], anyOf, oneOf, nullable, readOnly: _, ...own } = schema;
  if ($ref !== undefined) return convertReference($ref, use, place);
  const convert = (part: Schema) => convertSchema(part, use, place);
  const [namespace = ""] = place.split(".", 1);
  const resolve = (part: JsonSchema) => {
    const name = part.$ref && `${namespace}.${part.$ref.slice(part.$ref.lastIndexOf("/") + 1)}`;
    return name ? convertSchema(readSchema(name), use, name) : part;
  };
  const parts = [
    ...(Object.keys(own).length > 0 ? [convertOwn(own, use, place)] : []),
    ...allOf.map(convert),
    ...[anyOf, oneOf].flatMap((members) => (members ? [{ anyOf: members.map(convert) }] : [])),
  ];
  const [only = {}, ...others] = parts;
  const whole = others.length > 0 ? (mergeParts(parts, resolve) ?? { allOf: parts }) : only;
  return nullable ? orNull(whole) : whole;
}

/** What is written once for several schemas has a number for a name, and is no schema of its own. */
function convertReference($ref: string, use: Use, place: string): JsonSchema {
  const name = $ref.slice($ref.indexOf(".") + 1);
  return /^\d+$/.test(name) ? convertSchema(readSchema($ref), use, place) : { $ref: `#/$defs/${name}` };
}

function orNull(schema: JsonSchema): JsonSchema {
  const { type, enum: values, anyOf } = schema;
  if (typeof type === "string" && values === undefined) return { ...schema, type: [type, "null"] };
  const isChoice = anyOf !== undefined && Object.keys(schema).length === 1;
  return { anyOf: [...(isChoice ? anyOf : [schema]), { type: "null" }] };
}

function convertOwn(schema: Schema, use: Use, place: string): JsonSchema {
  const { type, format, enum: values } = schema;
  if (values) return convertEnum(schema, values, use);
  if (format === "binary") return use === "form" ? FILE : { type: "string" };
  if (type === "object") return convertObject(schema, use, place);
  const { items, minItems, maxItems, pattern, minimum, maximum, maxLength } = schema;
  // A pattern of another language than JavaScript matches everything.
  const isUsable = pattern !== undefined && compilePattern(pattern) !== undefined;
  const limits = { minItems, maxItems, pattern: isUsable ? pattern : undefined, minimum, maximum, maxLength };
  return {
    ...(type && { type }),
    ...(format && { format }),
    ...(items && { items: convertSchema(items, use, place) }),
    ...(use !== "received" && dropUndefined(limits)),
  };
}

function convertEnum({ type }: Schema, values: readonly unknown[], use: Use): JsonSchema {
  const isOfType = type !== undefined && values.every((value) => typeof value === type);
  const known: JsonSchema = { ...(isOfType && { type }), enum: values };
  return use === "received" && type === "string" ? { anyOf: [known, ANY_OTHER_STRING] } : known;
}

function convertObject(schema: Schema, use: Use, place: string): JsonSchema {
  const { properties = {}, required = [], additionalProperties: others = true } = schema;
  // What only responses contain is not sent.
  const names = Object.keys(properties).filter((name) => use === "received" || !properties[name]?.readOnly);
  const needed = required.filter((name) => names.includes(name));
  return {
    type: "object",
    ...(names.length > 0 && {
      properties: Object.fromEntries(
        names.map((name) => [name, convertProperty(properties[name] ?? {}, use, `${place}.${name}`)]),
      ),
    }),
    ...(needed.length > 0 && { required: needed }),
    ...(typeof others === "object" && { additionalProperties: convertSchema(others, use, place) }),
    ...(others === false && use !== "received" && { additionalProperties: false }),
  };
}

function convertProperty(schema: Schema, use: Use, place: string): JsonSchema {
  const description = describeField(place, use !== "received");
  const converted = convertSchema(schema, use, place);
  return description === undefined ? converted : { ...converted, description };
}

function dropUndefined(fields: object): object {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
