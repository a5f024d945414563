import { configurationError } from "../errors/NimbusError.js";
import { transportError } from "../http/transportError.js";
import type { OutgoingRequest } from "../http/types.js";
import { readStream } from "../platform/ByteStream.js";
import { parseFileName } from "./parseFileName.js";
import { safeFileName } from "./safeFileName.js";
import { writeFile } from "./writeFile.js";

/**
 * A file that the server sends. Its content can be read once, with one of the methods, which otherwise fail with a
 * NimbusError of the kind `configuration`.
 */
export interface Download {
  /** The media type that the server declares. */
  readonly contentType: string;
  /**
   * The name that the server suggests for the file, made safe to join to a folder on every platform: at most 255 bytes,
   * and no path, device of Windows, control character or any of `<>:"|?*`. Undefined if no such name is left.
   */
  readonly fileName: string | undefined;
  /** The name as the server sent it, decoded. It may be a path. */
  readonly rawFileName: string | undefined;
  /** The size in bytes, if the server declares it. */
  readonly size: number | undefined;
  /** Streams the content as it arrives. */
  stream(): ReadableStream<Uint8Array>;
  blob(): Promise<Blob>;
  arrayBuffer(): Promise<ArrayBuffer>;
  text(): Promise<string>;
  /**
   * Writes the content to a path, on Node, Bun and Deno. The file is replaced only when the download is complete, and
   * keeps its permissions.
   *
   * @throws {NimbusError} of the kind `configuration` if the path cannot be written, or is a symbolic link, a folder
   * or a device; `network`, `timeout` or `aborted` if the download fails
   */
  toFile(path: string): Promise<void>;
}

/** Turns a response into the file that it contains. */
export function toDownload(request: OutgoingRequest, response: Response): Download {
  const size = response.headers.get("content-length");
  let isTaken = false;
  const stream = () => {
    if (isTaken || response.bodyUsed || response.body?.locked)
      throw configurationError("the download has been read, or is being read", "download the file again");
    return response.body ?? new Blob().stream();
  };
  const take = () => {
    const body = stream();
    isTaken = true;
    return body;
  };
  const rawFileName = parseFileName(response.headers.get("content-disposition") ?? "");
  const guard = async <T>(read: () => Promise<T>): Promise<T> => {
    try {
      take();
      return await read();
    } catch (cause) {
      throw transportError(request, cause);
    }
  };
  return {
    contentType: response.headers.get("content-type") ?? "application/octet-stream",
    fileName: safeFileName(rawFileName ?? ""),
    rawFileName,
    // For a compressed response, this is the length of what is sent, not of the file.
    size: size === null || response.headers.has("content-encoding") ? undefined : Number(size),
    stream,
    blob: () => guard(() => response.blob()),
    arrayBuffer: () => guard(() => response.arrayBuffer()),
    text: () => guard(() => response.text()),
    toFile: async (path) => {
      const body = take();
      try {
        await writeFile(readGuarded(request, body), path);
      } catch (error) {
        // What was refused is not read, and would keep its connection.
        body.cancel().catch(() => {});
        throw error;
      }
    },
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
