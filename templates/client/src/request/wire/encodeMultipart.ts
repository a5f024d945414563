import type { EncodedBody } from "../../http/types.js";
import type { FormFields } from "../../operations/Operation.js";
import { encodePart, entriesOf, joinParts } from "../encodeForm.js";
import { readFileInput } from "../FileInput.js";
import type { FormPart } from "../toByteStream.js";
import { isComposed, textOf } from "./encodeText.js";
import { readFields } from "./readFields.js";

/** Encodes a form of parts with the types that the document names, in which objects are JSON (OpenAPI, Encoding Object). */
export function encodeMultipart(body: unknown, mediaType: string, fields: readonly string[]): EncodedBody {
  const boundary = `form-${crypto.randomUUID()}`;
  const types = readFields(fields);
  const encode = (name: string, value: unknown): FormPart[] => {
    const type = types.get(name);
    const file = readFileInput(value);
    if (file) return encodePart(boundary, name, type === undefined ? value : { ...file, type });
    if (isComposed(value))
      return encodePart(boundary, name, JSON.stringify(value), type ?? "application/json");
    if (value instanceof Date) return encodePart(boundary, name, textOf(value), type);
    return encodePart(boundary, name, type?.includes("json") ? JSON.stringify(value) : value, type);
  };
  const parts = entriesOf(body as FormFields).flatMap(([name, value]) => encode(name, value));
  const { type, ...encoded } = joinParts(parts, boundary);
  const subtype = /\/([\w.+-]+)/.exec(mediaType)?.[1] ?? "form-data";
  return { ...encoded, type: type.replace("form-data", subtype) };
}
