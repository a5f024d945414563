import { type ByteStream, readStream } from "../platform/ByteStream.js";

/** A piece of a body. */
export type FormPart = string | Blob | Uint8Array | ByteStream;

/** How many bytes are sent at once. */
const CHUNK_BYTES = 512 * 1024;

/** Concatenates strings, bytes and streams into one stream, which reads each of them in turn. */
export function toByteStream(parts: readonly FormPart[]): ReadableStream<Uint8Array> {
  const chunks = mergeChunks(readParts(parts));
  return new ReadableStream<Uint8Array>({
    pull: async (controller) => {
      const { done, value } = await chunks.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    cancel: async () => void (await chunks.return(undefined)),
  });
}

/** Merges small chunks, because many small buffers are garbage-collected late, few large ones are not (measured). */
async function* mergeChunks(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let merged = new Uint8Array(CHUNK_BYTES);
  let filled = 0;
  for await (const bytes of chunks) {
    for (let taken = 0; taken < bytes.length; ) {
      const part = bytes.subarray(taken, taken + CHUNK_BYTES - filled);
      merged.set(part, filled);
      taken += part.length;
      filled += part.length;
      if (filled < CHUNK_BYTES) continue;
      yield merged;
      merged = new Uint8Array(CHUNK_BYTES);
      filled = 0;
    }
  }
  if (filled > 0) yield merged.subarray(0, filled);
}

async function* readParts(parts: readonly FormPart[]): AsyncGenerator<Uint8Array, void, undefined> {
  for (const part of parts) {
    if (typeof part === "string") yield new TextEncoder().encode(part);
    else if (part instanceof Uint8Array) yield part;
    else yield* readStream(part instanceof Blob ? part.stream() : part);
  }
}
