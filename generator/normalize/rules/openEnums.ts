import { isObject } from "../../openapi/isObject.js";
import { SCHEMAS } from "../../openapi/references.js";
import type { Schema } from "../../openapi/Schema.js";
import { mapChildren } from "../../openapi/walkDocument.js";
import { listDistinctions } from "../listDistinctions.js";
import { listReceived } from "../listReached.js";
import type { NormalizedSpec } from "../NormalizedSpec.js";

/** The one schema that stands for the members that an open enum may gain; `emitSchema` prints it as `(string & {})`. */
export const ANY_OTHER_STRING: Schema = { type: "string" };

/**
 * Opens the enums that a response can hold: Atlassian adds members without notice (`SpaceStatus` gained
 * `trashed` in August 2026, and recorded responses held members that no document lists). What only a request
 * can hold stays closed, so that the compiler finds a misspelt member; and so does what tells the members of a choice apart.
 */
export function openEnums({ config, document }: NormalizedSpec): NormalizedSpec {
  const { operations, components } = document;
  const { schemas } = components;
  const received = listReceived(document);
  const isEnum = (name: string) => isStringEnum({ ...schemas[name] });
  const closed = listDistinctions(schemas);
  const opened = Object.entries(schemas).map(([name, schema]): [string, Schema] => {
    return [name, received.has(name) && !isEnum(name) ? open(schema, isEnum, closed) : schema];
  });
  return {
    config,
    document: { operations, components: { ...components, schemas: Object.fromEntries(opened) } },
  };
}

/** Opens every enum in a schema; a named enum stays as it is, and the references to it are opened. */
function open(schema: Schema, isEnum: (name: string) => boolean, closed: ReadonlySet<Schema>): Schema {
  if (acceptsAnyString(schema) || closed.has(schema)) return schema;
  const { $ref } = schema;
  if (isStringEnum(schema) || ($ref !== undefined && isEnum($ref.slice(SCHEMAS.length)))) {
    const { summary, deprecated } = schema;
    return {
      ...(summary && { summary }),
      ...(deprecated && { deprecated }),
      anyOf: [schema, ANY_OTHER_STRING],
    };
  }
  return mapChildren(schema, "schema", (inner) => (isObject(inner) ? open(inner, isEnum, closed) : inner));
}

/** Tells whether a schema lists strings, so that it is opened; one that says another type is not opened to strings. */
export function isStringEnum({ enum: members, type }: Pick<Schema, "enum" | "type">): boolean {
  const isString = type === undefined || [type].flat().includes("string");
  return isString && Array.isArray(members) && members.some((member) => typeof member === "string");
}

/** Tells whether one of the alternatives of a schema is any string: such a schema is open already. */
function acceptsAnyString({ anyOf = [], oneOf = [] }: Schema): boolean {
  return [...anyOf, ...oneOf].some(({ type, enum: members }) => type === "string" && members === undefined);
}
