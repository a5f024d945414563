import type { FakeAnswer } from "../Visit.js";

/** Writes an answer as the response that is sent. */
export function toResponse({ status, headers, body }: FakeAnswer): Response {
  if (body === undefined) return new Response(null, { status: status ?? 204, headers: headers ?? {} });
  const isBytes = body instanceof Uint8Array;
  const isText = typeof body === "string";
  const bytes = isBytes ? body : new TextEncoder().encode(isText ? body : JSON.stringify(body));
  const type = isBytes
    ? "application/octet-stream"
    : isText
      ? "text/plain;charset=UTF-8"
      : "application/json";
  const all = { "content-type": type, "content-length": String(bytes.byteLength), ...headers };
  return new Response(bytes as BodyInit, { status: status ?? 200, headers: all });
}
