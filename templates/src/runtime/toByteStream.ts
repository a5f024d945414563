import type { ByteStream } from "./FileInput.js";

/** A piece of a body. */
export type FormPart = string | Blob | Uint8Array | ByteStream;

/** Joins text, bytes and streams to one stream, which reads each of them when its turn comes. */
export function toByteStream(parts: readonly FormPart[]): ReadableStream<Uint8Array> {
  const chunks = readParts(parts);
  return new ReadableStream<Uint8Array>({
    pull: async (controller) => {
      const { done, value } = await chunks.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    cancel: async () => void (await chunks.return(undefined)),
  });
}

async function* readParts(parts: readonly FormPart[]): AsyncGenerator<Uint8Array> {
  for (const part of parts) {
    if (typeof part === "string") yield new TextEncoder().encode(part);
    else if (part instanceof Uint8Array) yield part;
    else yield* readStream(part instanceof Blob ? part.stream() : part);
  }
}

/** Reads a stream on platforms, too, where web streams cannot be iterated. */
async function* readStream(stream: ByteStream): AsyncGenerator<Uint8Array> {
  if (!(stream instanceof ReadableStream)) return yield* stream;
  const reader = stream.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    await reader.cancel();
  }
}
