import type { SpecOperation } from "../../documents/SpecOperation.js";
import { sentAs } from "../../documents/sentAs.js";
import type { HttpResponse } from "../HttpResponse.js";
import { seededRandom } from "../seededRandom.js";
import { endPage } from "./endPage.js";
import { generateContent } from "./generateContent.js";
import { generateLocation } from "./generateLocation.js";
import { generateFileUrl } from "./generateScalar.js";
import { generateValue } from "./generateValue.js";

/** Generates a successful response of an operation from its schema; the same seed gives the same response. */
export function generateResponse(
  { name, success }: SpecOperation,
  seed: number,
  args: Readonly<Record<string, unknown>> = {},
): HttpResponse {
  const random = seededRandom(
    [...name].reduce((sum, letter) => Math.imul(sum, 31) + letter.charCodeAt(0), seed),
  );
  const { status, mediaType = "", schema } = success;
  const sent = sentAs(name);
  const isFile = sent.success === "file" || sent.answer?.includes("file");
  // Generated content has no ancestors, so that a client that walks up the tree stops.
  const items = sent.page === "ancestors" ? 0 : 2;
  const generate = () => schema && endPage(generateValue(schema, { random, items }), schema, sent, args);
  if (status === 303 && !isFile)
    return { status, ...toJson(generate()), headers: { location: generateLocation(schema, random) } };
  if (status >= 300) return { status, headers: { location: generateFileUrl(random) } };
  if (schema === undefined) return isFile ? { status, ...generateContent("", name) } : { status };
  const isJson = /[/+]json(;|$)/.test(mediaType) || (mediaType === "*/*" && !isFile);
  return { status, ...(isJson ? toJson(generate()) : generateContent(mediaType, name)) };
}

/** A string would be sent as text. */
function toJson(value: unknown): HttpResponse {
  return typeof value === "string"
    ? { headers: { "content-type": "application/json" }, body: JSON.stringify(value) }
    : { body: value };
}
