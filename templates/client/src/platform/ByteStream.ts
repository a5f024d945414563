import { configurationError } from "../errors/NimbusError.js";

/** Bytes that arrive in chunks: a Node stream opened on a path, for instance. */
export type ByteStream = ReadableStream<Uint8Array> | AsyncIterable<Uint8Array>;

/** Reads the chunks of a stream, also on platforms where web streams are not async iterable. */
export async function* readStream(stream: ByteStream): AsyncGenerator<Uint8Array, void, undefined> {
  if (!(stream instanceof ReadableStream)) {
    for await (const chunk of stream) yield toBytes(chunk);
    return;
  }
  const reader = stream.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield toBytes(value);
    }
  } finally {
    await reader.cancel();
  }
}

/** Streams of platforms yield other types, too: Node's of a file handle ArrayBuffers, decoded ones strings. */
function toBytes(chunk: unknown): Uint8Array {
  if (chunk instanceof Uint8Array) return chunk;
  if (chunk instanceof ArrayBuffer) return new Uint8Array(chunk);
  if (ArrayBuffer.isView(chunk)) return new Uint8Array(chunk.buffer, chunk.byteOffset, chunk.byteLength);
  if (typeof chunk === "string") return new TextEncoder().encode(chunk);
  throw configurationError(`a stream yields ${typeof chunk} instead of bytes`, "pass a stream of bytes");
}
