import type { FakeAnswer } from "../Visit.js";

/** Writes an answer as the response that is sent. */
export function toResponse({ status, headers, body }: FakeAnswer): Response {
  if (body === undefined) return new Response(null, { status: status ?? 204, headers: headers ?? {} });
  const send = (sent: BodyInit, type: string, more: Record<string, string> = {}) =>
    new Response(sent, { status: status ?? 200, headers: { "content-type": type, ...more, ...headers } });
  if (typeof body === "string") return send(body, "text/plain;charset=UTF-8");
  if (!(body instanceof Uint8Array)) return send(JSON.stringify(body), "application/json");
  return send(body as BodyInit, "application/octet-stream", { "content-length": String(body.byteLength) });
}
