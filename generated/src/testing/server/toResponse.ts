import type { HttpResponse } from "../HttpResponse.js";

/** Serializes a response. */
export function toResponse({ status, headers, body }: HttpResponse): Response {
  // What has no content (RFC 9110) cannot have a body.
  if (body === undefined || status === 204 || status === 205 || status === 304)
    return new Response(null, { status: status ?? 204, headers: headers ?? {} });
  const create = (content: BodyInit, type: string, more: Record<string, string> = {}) =>
    new Response(content, { status: status ?? 200, headers: { "content-type": type, ...more, ...headers } });
  if (typeof body === "string") return create(body, "text/plain;charset=UTF-8");
  if (!(body instanceof Uint8Array)) return create(JSON.stringify(body), "application/json");
  return create(body as BodyInit, "application/octet-stream", {
    "content-length": String(body.byteLength),
  });
}

/** Makes a response break off in the middle of its body. */
export async function truncate(response: Response): Promise<Response> {
  if (response.body === null) return response;
  const bytes = new Uint8Array(await response.arrayBuffer());
  const half = bytes.slice(0, Math.floor(bytes.byteLength / 2));
  let isSent = false;
  const body = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        if (isSent) return controller.error(new TypeError("terminated"));
        isSent = true;
        controller.enqueue(half);
      },
    },
    { highWaterMark: 0 },
  );
  return new Response(body, response);
}
