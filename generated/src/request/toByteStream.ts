import { configurationError, isConfluenceError, type ConfluenceError } from "../errors/ConfluenceError.js";
import { rootCause } from "../errors/rootCause.js";
import { type ByteStream, readStream } from "../platform/ByteStream.js";

/** A piece of a body. */
export type FormPart = string | Blob | Uint8Array | ByteStream;

/** How many bytes are sent at once. */
const CHUNK_BYTES = 512 * 1024;

const HINT = "pass a new stream, which can be read to its end";

/** Concatenates strings, bytes and streams into one stream, which reads each of them in turn. */
export function toByteStream(parts: readonly FormPart[]): ReadableStream<Uint8Array> {
  for (const part of parts) checkUnused(part);
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
    else if (part instanceof Blob) yield* readStream(part.stream());
    else yield* readFile(part);
  }
}

/** Reads the stream of a file. Its failure is none of the network. */
async function* readFile(stream: ByteStream): AsyncGenerator<Uint8Array, void, undefined> {
  try {
    yield* readStream(stream);
  } catch (cause) {
    throw isConfluenceError(cause) ? cause : streamError(cause);
  }
}

/** Refuses a stream that cannot be read, or not from its start; a stream of Node says why it has failed. */
function checkUnused(part: FormPart): void {
  const { errored } = Object(part) as { errored?: unknown };
  if (errored instanceof Error) throw streamError(errored);
  if (isUsed(part)) throw configurationError("the stream of a file is locked or has been read", HINT);
}

function streamError(cause: unknown): ConfluenceError {
  return configurationError(`the stream of a file failed: ${rootCause(cause)}`, HINT, cause);
}

/** Whether a web stream or a stream of Node is locked, destroyed or read already. */
function isUsed(part: object | string): boolean {
  const { destroyed, readableDidRead } = Object(part) as Record<string, unknown>;
  try {
    // Only a response tells whether a web stream has been read.
    if (part instanceof ReadableStream) new Response(part);
    return destroyed === true || readableDidRead === true;
  } catch {
    return true;
  }
}
