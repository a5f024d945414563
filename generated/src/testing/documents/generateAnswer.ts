import type { FakeAnswer } from "../HandlerContext.js";
import { seededRandom } from "../seededRandom.js";
import { generateValue } from "./generateValue.js";
import { inventFileUrl } from "./invent.js";
import type { SpecOperation } from "./SpecOperation.js";

/** Makes an answer that the documents promise of an operation, the same for the same seed. */
export function generateAnswer({ name, path, success }: SpecOperation, seed: number): FakeAnswer {
  const random = seededRandom(
    [...name].reduce((sum, letter) => Math.imul(sum, 31) + letter.charCodeAt(0), seed),
  );
  const { status, mediaType, schema } = success;
  if (status >= 300) return { status, headers: { location: inventFileUrl(random) } };
  if (mediaType === undefined || schema === undefined) return { status };
  if (!/json/.test(mediaType))
    return { status, headers: { "content-type": mediaType }, body: new TextEncoder().encode(`${name}\n`) };
  // Nothing stands above what is made up: a client that climbs ancestors would climb for ever.
  const items = path.endsWith("/ancestors") ? 0 : 2;
  return { status, body: generateValue(schema, { random, items }) };
}
