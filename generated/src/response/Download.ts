import { configurationError, isConfluenceError } from "../errors/ConfluenceError.js";
import { transportError } from "../http/requestErrors.js";
import type { OutgoingRequest } from "../http/types.js";
import { readStream } from "../platform/ByteStream.js";

/** A file that the server sends. Its content can be read once, in one of these ways. */
export interface Download {
  /** The media type that the server names. */
  readonly contentType: string;
  /** The name that the server suggests for the file. */
  readonly fileName: string | undefined;
  /** The size in bytes, where the server says it. */
  readonly size: number | undefined;
  /** The content as it arrives. */
  stream(): ReadableStream<Uint8Array>;
  blob(): Promise<Blob>;
  arrayBuffer(): Promise<ArrayBuffer>;
  text(): Promise<string>;
  /**
   * Writes the content to a path, on Node, Bun and Deno. The file is there when all of it is: a download that
   * breaks off leaves what stood there before.
   */
  toFile(path: string): Promise<void>;
}

/** Presents a response as the file that it carries. */
export function toDownload(request: OutgoingRequest, response: Response): Download {
  const size = response.headers.get("content-length");
  const stream = () => response.body ?? new Blob().stream();
  const guard = async <T>(read: () => Promise<T>): Promise<T> => {
    try {
      return await read();
    } catch (cause) {
      throw transportError(request, cause);
    }
  };
  return {
    contentType: response.headers.get("content-type") ?? "application/octet-stream",
    fileName: parseFileName(response.headers.get("content-disposition") ?? ""),
    // A compressed answer gives the length of what travels, not of the file.
    size: size === null || response.headers.has("content-encoding") ? undefined : Number(size),
    stream,
    blob: () => guard(() => response.blob()),
    arrayBuffer: () => guard(() => response.arrayBuffer()),
    text: () => guard(() => response.text()),
    toFile: (path) => writeFile(readGuarded(request, stream()), path),
  };
}

/** Reads a stream, and says of its failure what is said of a request's. */
async function* readGuarded(
  request: OutgoingRequest,
  stream: ReadableStream<Uint8Array>,
): AsyncGenerator<Uint8Array, void, undefined> {
  try {
    yield* readStream(stream);
  } catch (cause) {
    throw transportError(request, cause);
  }
}

/** Writes bytes to a path. The file system is asked for at run time, so that no bundle holds it. */
async function writeFile(bytes: AsyncIterable<Uint8Array>, path: string): Promise<void> {
  const { process } = globalThis as { process?: { getBuiltinModule?: (name: string) => unknown } };
  const files = process?.getBuiltinModule?.("node:fs/promises") as
    | typeof import("node:fs/promises")
    | undefined;
  if (!files)
    throw configurationError("this platform has no files", "read the download with stream() or blob()");
  const part = `${path}.${crypto.randomUUID()}.part`;
  try {
    await files.writeFile(part, bytes, { flag: "wx" });
    await files.rename(part, path);
  } catch (error) {
    await files.rm(part, { force: true }).catch(() => {});
    if (isConfluenceError(error)) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw configurationError(
      `${path} cannot be written: ${reason}`,
      "check the folder and the right to read and write there",
    );
  }
}

/** Reads the file name of a Content-Disposition header, the UTF-8 form (RFC 6266) first. */
function parseFileName(disposition: string): string | undefined {
  const utf8 = /filename\*=utf-8''([^;]+)/i.exec(disposition)?.[1];
  const plain = /filename="([^"]*)"|filename=([^;]+)/i.exec(disposition);
  try {
    return utf8 === undefined ? (plain?.[1] ?? plain?.[2]) : decodeURIComponent(utf8);
  } catch {
    return plain?.[1] ?? plain?.[2];
  }
}
