import { configurationError, isConfluenceError } from "../errors/ConfluenceError.js";
import { transportError } from "../http/requestErrors.js";
import type { OutgoingRequest } from "../http/types.js";
import { readStream } from "../platform/ByteStream.js";

/** A file that the server sends. Its content can be read once, with one of the methods. */
export interface Download {
  /** The media type that the server declares. */
  readonly contentType: string;
  /** The name that the server suggests for the file. */
  readonly fileName: string | undefined;
  /** The size in bytes, if the server declares it. */
  readonly size: number | undefined;
  /** Streams the content as it arrives. */
  stream(): ReadableStream<Uint8Array>;
  blob(): Promise<Blob>;
  arrayBuffer(): Promise<ArrayBuffer>;
  text(): Promise<string>;
  /**
   * Writes the content to a path, on Node, Bun and Deno. The file is replaced only when the download is complete.
   *
   * @throws {ConfluenceError} of the kind `configuration` if the path cannot be written; `network`, `timeout` or
   * `aborted` if the download fails
   */
  toFile(path: string): Promise<void>;
}

/** Turns a response into the file that it contains. */
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
    // For a compressed response, this is the length of what is sent, not of the file.
    size: size === null || response.headers.has("content-encoding") ? undefined : Number(size),
    stream,
    blob: () => guard(() => response.blob()),
    arrayBuffer: () => guard(() => response.arrayBuffer()),
    text: () => guard(() => response.text()),
    toFile: (path) => writeFile(readGuarded(request, stream()), path),
  };
}

/** Reads a stream, and turns its failure into the error of a request. */
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

/** Writes bytes to a path. The file system is looked up at run time, so that bundles do not contain it. */
async function writeFile(bytes: AsyncIterable<Uint8Array>, path: string): Promise<void> {
  const { process } = globalThis as { process?: { getBuiltinModule?: (name: string) => unknown } };
  const files = process?.getBuiltinModule?.("node:fs/promises") as
    | typeof import("node:fs/promises")
    | undefined;
  if (!files)
    throw configurationError("this platform has no file system", "read the download with stream() or blob()");
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
      "check that the folder exists and is writable",
    );
  }
}

/** Parses the file name of a Content-Disposition header, preferably its UTF-8 form (RFC 6266). */
function parseFileName(disposition: string): string | undefined {
  const utf8 = /filename\*=utf-8''([^;]+)/i.exec(disposition)?.[1];
  const plain = /filename="([^"]*)"|filename=([^;]+)/i.exec(disposition);
  try {
    return utf8 === undefined ? (plain?.[1] ?? plain?.[2]) : decodeURIComponent(utf8);
  } catch {
    return plain?.[1] ?? plain?.[2];
  }
}
