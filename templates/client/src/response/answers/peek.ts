/** How many bytes are read at once. A response that nobody reads then keeps no connection. */
const SMALL_BYTES = 65_536;

/** Waits for the first piece of a body, or for all of a small one; undefined if the response is empty. */
export async function peek(response: Response): Promise<Response | undefined> {
  const { headers } = response;
  const length = Number(headers.get("content-length") ?? Number.POSITIVE_INFINITY);
  // React Native's responses have no streams.
  const isSmall = length <= SMALL_BYTES && !headers.has("content-encoding");
  if (isSmall || response.body === undefined) {
    const bytes = await response.arrayBuffer();
    return bytes.byteLength > 0 ? withBody(response, bytes) : undefined;
  }
  const reader = response.body?.getReader();
  let first = await reader?.read();
  while (first && !first.done && first.value.length === 0) first = await reader?.read();
  const start = first?.value;
  if (!reader || !start) return undefined;
  const body = new ReadableStream<Uint8Array>(
    {
      start: (controller) => controller.enqueue(start),
      pull: async (controller) => {
        const { done, value } = await reader.read();
        if (done) controller.close();
        else controller.enqueue(value);
      },
      cancel: (reason) => reader.cancel(reason),
    },
    { highWaterMark: 0 },
  );
  return withBody(response, body);
}

function withBody(response: Response, body: BodyInit): Response {
  return Object.defineProperty(new Response(body, response), "url", { value: response.url });
}
