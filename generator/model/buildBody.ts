import type { Components, Encoding, NormalizedOperation } from "../normalize/NormalizedSpec.js";
import { type BodyType, listBodyTypes } from "../openapi/bodyTypes.js";
import { isPlainJson } from "../openapi/isJson.js";
import { dereference } from "../openapi/references.js";
import type { Schema } from "../openapi/Schema.js";
import { isAnything, valueKinds } from "../openapi/valueKinds.js";
import type { Body } from "./ApiModel.js";

/** Finds out how the body of an operation is sent. */
export function buildBody(components: Components, { requestBody }: NormalizedOperation): Body | undefined {
  if (requestBody === undefined) return undefined;
  const { content, required } = requestBody;
  const types = listBodyTypes({ components }, content);
  const fields = types.flatMap((type) => findFields(type, content[type.mediaType]?.encoding));
  const hasParts = types.some((type) => type.kind === "multipart" && hasObjects(components, type.schema));
  const isUsual = types.length <= 1 && fields.length === 0 && !hasParts;
  return {
    kind: (isUsual && usualKind(types)) || "other",
    mediaType: types[0]?.mediaType ?? "application/json",
    types,
    fields,
    required: required === true,
  };
}

/** The kind of a body that every client can send; no media type at all means JSON. */
function usualKind([type]: readonly BodyType[]): "json" | "form" | undefined {
  if (type === undefined) return "json";
  const { kind, mediaType } = type;
  if (kind === "json" && isPlainJson(mediaType)) return "json";
  return mediaType === "multipart/form-data" ? "form" : undefined;
}

/** Whether a field of a form is an object, or a list of objects. */
function hasObjects(components: Components, schema: Schema = {}): boolean {
  const document = { components };
  const { properties = {} } = dereference<Schema>(document, schema);
  return Object.values(properties).some((property) => {
    const { items } = dereference<Schema>(document, property);
    const kinds = valueKinds(document, items === undefined || Array.isArray(items) ? property : items);
    return kinds.has("object") && !isAnything(kinds);
  });
}

/** The fields whose encoding the document names, in the notation of the client's `readFields`. */
function findFields({ kind }: BodyType, encoding: Readonly<Record<string, Encoding>> = {}): string[] {
  return Object.entries(encoding).flatMap(([name, { contentType, style, explode = style === "form" }]) => {
    if (kind === "pairs" && style !== undefined) return `${style}${explode ? "*" : ""}=${name}`;
    const isKnown = contentType !== undefined && !/[*,=]/.test(contentType);
    return isKnown && (kind === "multipart" || kind === "pairs") ? `${contentType}=${name}` : [];
  });
}
