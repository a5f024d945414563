/** Waits for the first piece of a body; undefined if the response is empty. */
export async function peek(response: Response): Promise<Response | undefined> {
  // React Native's responses have no streams.
  if (response.body === undefined) return response;
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
  return Object.defineProperty(new Response(body, response), "url", { value: response.url });
}
