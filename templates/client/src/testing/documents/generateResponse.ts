import type { HttpResponse } from "../HttpResponse.js";
import { seededRandom } from "../seededRandom.js";
import { generateFileUrl } from "./generateScalar.js";
import { generateValue } from "./generateValue.js";
import type { SpecOperation } from "./SpecOperation.js";

/** Generates a successful response of an operation from its schema; the same seed gives the same response. */
export function generateResponse({ name, path, success }: SpecOperation, seed: number): HttpResponse {
  const random = seededRandom(
    [...name].reduce((sum, letter) => Math.imul(sum, 31) + letter.charCodeAt(0), seed),
  );
  const { status, mediaType, schema } = success;
  if (status >= 300) return { status, headers: { location: generateFileUrl(random) } };
  if (mediaType === undefined || schema === undefined) return { status };
  if (!/json/.test(mediaType))
    return { status, headers: { "content-type": mediaType }, body: new TextEncoder().encode(`${name}\n`) };
  // Generated content has no ancestors, so that a client that walks up the tree stops.
  const items = path.endsWith("/ancestors") ? 0 : 2;
  return { status, body: generateValue(schema, { random, items }) };
}
