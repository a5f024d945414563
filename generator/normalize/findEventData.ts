import { isJson } from "../openapi/isJson.js";
import { dereference } from "../openapi/references.js";
import type { Schema } from "../openapi/Schema.js";
import { acceptsOnly, isAnything, type ValueKind, valueKinds } from "../openapi/valueKinds.js";

/** How deep alternatives are read; they may be circular. */
const MAX_DEPTH = 9;

/** What a schema says of server-sent events. */
export interface EventData {
  /** The type of an event, or of its data; undefined if nothing is said but that there are events. */
  readonly schema: Schema | undefined;
  /** Whether the schema is that of the data, not of the whole event. */
  readonly isOfData: boolean;
  /** Whether the data is JSON, in every kind of event. */
  readonly isJson: boolean;
}

/**
 * Reads the `itemSchema` of an event stream. In OpenAPI 3.2 it describes events: objects with `event`, `data` and `id`,
 * where JSON in the data has a `contentSchema`. Documents also describe the JSON itself.
 */
export function findEventData(document: unknown, itemSchema: Schema): EventData {
  const alternatives = listAlternatives(document, itemSchema);
  const fields = alternatives.map((each) => listProperties(document, each));
  if (fields.some((each) => "data" in each || "event" in each)) {
    const data = fields.flatMap((each) => (each.data ? [dereference(document, each.data)] : []));
    const hasJson = data.length > 0 && data.every((each) => isJsonData(document, each));
    const schema = hasJson && data.some(hasContent) ? parseData(document, itemSchema) : itemSchema;
    return { schema, isOfData: false, isJson: hasJson };
  }
  const kinds = valueKinds(document, itemSchema);
  // Every event is an object; of its data, that says nothing.
  const isObject =
    acceptsOnly(kinds, "object") && !("additionalProperties" in dereference(document, itemSchema));
  const isKnown = fields.some((each) => Object.keys(each).length > 0) || !(isText(kinds) || isObject);
  return { schema: isKnown ? itemSchema : undefined, isOfData: isKnown, isJson: isKnown };
}

/** Lists what an event can be. */
function listAlternatives(document: unknown, schema: Schema, depth = 0): Schema[] {
  const own = dereference(document, schema);
  const choices = own.oneOf ?? own.anyOf;
  if (choices === undefined || depth > MAX_DEPTH) return [own];
  return choices.flatMap((each) => listAlternatives(document, each, depth + 1));
}

function listProperties(document: unknown, schema: Schema, depth = 0): Record<string, Schema> {
  const { properties = {}, allOf = [] } = dereference(document, schema);
  const inherited = depth > MAX_DEPTH ? [] : allOf.map((each) => listProperties(document, each, depth + 1));
  return Object.assign({}, ...inherited, properties);
}

/** Whether data is anything but text. */
function isJsonData(document: unknown, data: Schema): boolean {
  if (data.contentMediaType !== undefined) return isJson(data.contentMediaType);
  return data.contentSchema !== undefined || !isText(valueKinds(document, data));
}

/** Whether a schema is one of text, or says nothing. */
function isText(kinds: ReadonlySet<ValueKind>): boolean {
  return isAnything(kinds) || acceptsOnly(kinds, "string", "null");
}

function hasContent({ contentMediaType, contentSchema }: Schema): boolean {
  return contentMediaType !== undefined || contentSchema !== undefined;
}

/** Replaces the text of the data by what the JSON in it is. */
function parseData(document: unknown, schema: Schema, depth = 0): Schema {
  if (depth > MAX_DEPTH) return schema;
  const own = dereference(document, schema);
  const { properties, oneOf, anyOf, allOf } = own;
  const parse = (schemas: Schema[]) => schemas.map((each) => parseData(document, each, depth + 1));
  const data = properties?.data && dereference(document, properties.data);
  const isReplaced = data !== undefined && hasContent(data);
  return {
    ...own,
    ...(isReplaced && { properties: { ...properties, data: data.contentSchema ?? {} } }),
    ...(oneOf && { oneOf: parse(oneOf) }),
    ...(anyOf && { anyOf: parse(anyOf) }),
    ...(allOf && { allOf: parse(allOf) }),
  };
}
