import type { HttpResponse } from "../HttpResponse.js";

/** Bodies of media types that readers parse; anything else contains a text. */
const BODIES: readonly (readonly [type: RegExp, body: string])[] = [
  [/event-stream/, "data: {}\n\n"],
  [/json-seq/, "\u001e{}\n"],
  [/json/, "{}\n"],
];

/** Generates content of a media type that is not JSON, whose name is its text. */
export function generateContent(mediaType: string, name: string): HttpResponse {
  const type = mediaType.replace(/^image\/\*/, "image/png").replace(/^text\/\*/, "text/plain");
  const contentType = type === "" || type.includes("*") ? "application/octet-stream" : type;
  const [, body = `${name}\n`] = BODIES.find(([pattern]) => pattern.test(type)) ?? [];
  return { headers: { "content-type": contentType }, body: new TextEncoder().encode(body) };
}
