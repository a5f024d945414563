import { essence, isJson, isJsonLines } from "../openapi/isJson.js";
import { listSuccesses } from "../openapi/listSuccesses.js";
import { dereference } from "../openapi/references.js";
import type { Schema } from "../openapi/Schema.js";
import { findEventData } from "./findEventData.js";
import type { Components, Content, Media, ResolvedOperation } from "./NormalizedSpec.js";

/** Gives a schema a name and returns the reference to it; some keep the one that they have. */
export type NameSchema = (wanted: string, schema: Schema) => Schema;

/** Gives the results of an operation and the items that it sends one by one names that start with a stem. */
export function nameResults(
  components: Components,
  operation: ResolvedOperation,
  stem: string,
  name: NameSchema,
): ResolvedOperation["responses"] {
  const successes = new Map(listSuccesses(operation));
  const named = Object.entries(operation.responses).map(([status, response]) => {
    const { content } = successes.get(status) ?? (status === "303" ? response : {});
    return [
      status,
      content ? { ...response, content: nameContent(components, content, stem, name) } : response,
    ];
  });
  return Object.fromEntries(named);
}

function nameContent(components: Components, content: Content, stem: string, name: NameSchema): Content {
  const named = Object.entries(content).map(([type, media]): [string, Media] => {
    if (essence(type) === "text/event-stream") return [type, nameEvents(components, media, stem, name)];
    if (isJsonLines(type)) return [type, nameLines(components, media, stem, name)];
    const { schema = {} } = media;
    return [type, isData(type) ? { ...media, schema: name(`${stem}Result`, schema) } : media];
  });
  return Object.fromEntries(named);
}

/** Whether what has a media type can be JSON, which has a type. */
function isData(mediaType: string): boolean {
  return isJson(mediaType) || essence(mediaType) === "application/*";
}

/** Names the values of JSON lines. Before OpenAPI 3.2, a schema was that of a line, or of the list of all. */
function nameLines(components: Components, media: Media, stem: string, name: NameSchema): Media {
  const { schema = {}, itemSchema } = media;
  const { type, items } = dereference({ components }, schema);
  const isList = items !== undefined && !Array.isArray(items);
  const item = itemSchema ?? (isList ? items : type === "string" ? {} : schema);
  return { ...media, itemSchema: name(`${stem}Item`, item) };
}

/** Names the events, or their data if the schema is one of the data. */
function nameEvents(components: Components, media: Media, stem: string, name: NameSchema): Media {
  const { itemSchema, ...others } = media;
  const { schema, isOfData, isJson: hasJsonData } = findEventData({ components }, itemSchema ?? {});
  if (schema === undefined) return others;
  const named = name(`${stem}Item`, schema);
  return { ...others, hasJsonData, ...(isOfData ? { dataSchema: named } : { itemSchema: named }) };
}
