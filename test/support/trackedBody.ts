/** What became of a body: how many bytes were taken from it, and whether its end was reached or its rest cancelled. */
export interface TrackedBody {
  readonly stream: ReadableStream<Uint8Array>;
  bytes: number;
  state: "open" | "read" | "cancelled";
}

const CHUNK = 16_384;

/** Creates a body that repeats a text, whose length divides the chunk, until it is `size` bytes long. */
export function trackedBody(text: string, size = 1_000_000): TrackedBody {
  const chunk = new TextEncoder().encode(text.repeat(CHUNK / text.length));
  const tracked: TrackedBody = {
    bytes: 0,
    state: "open",
    stream: new ReadableStream<Uint8Array>(
      {
        pull: (controller) => {
          if (tracked.bytes >= size) {
            tracked.state = "read";
            controller.close();
            return;
          }
          const part = chunk.subarray(0, size - tracked.bytes);
          tracked.bytes += part.length;
          controller.enqueue(part);
        },
        cancel: () => {
          tracked.state = "cancelled";
        },
      },
      { highWaterMark: 0 },
    ),
  };
  return tracked;
}
