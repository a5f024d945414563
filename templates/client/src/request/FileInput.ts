import type { ByteStream } from "../platform/ByteStream.js";

/** A file to upload, with its name. */
export interface NamedFile {
  readonly name: string;
  readonly content: Blob | Uint8Array | ByteStream;
  /**
   * The media type.
   *
   * @default the type of the Blob, or "application/octet-stream"
   */
  readonly type?: string | undefined;
}

/**
 * A file to upload. A `File`, a Node stream opened on a path and a `NamedFile` have a name; all others are named
 * `file`. A stream is sent as it arrives, so a request with a stream is never retried.
 *
 * @example
 * const file = { name: "report.pdf", content: createReadStream("out.pdf"), type: "application/pdf" };
 */
export type FileInput = Blob | Uint8Array | ByteStream | NamedFile;

/** A file with the properties of its form part. */
export interface ReadFile {
  readonly name: string;
  readonly type: string;
  readonly content: Blob | Uint8Array | ByteStream;
}

/** Reads a file that a caller passed; undefined if the value is not a file. */
export function readFileInput(value: unknown): ReadFile | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  const { name, content, type, path } = value as Partial<NamedFile> & { path?: unknown };
  if (content !== undefined) {
    const inner = readFileInput(content);
    return inner && { ...inner, name: name ?? inner.name, type: type ?? inner.type };
  }
  const isFile = value instanceof Blob || value instanceof Uint8Array || isByteStream(value);
  if (!isFile) return undefined;
  // A Node stream opened on a path has it as a property.
  const lastName = typeof path === "string" ? path.split(/[\\/]/).at(-1) : undefined;
  return { name: name ?? lastName ?? "file", type: type || "application/octet-stream", content: value };
}

/** Whether a value is a stream of bytes. */
export function isByteStream(value: object): value is ByteStream {
  return value instanceof ReadableStream || Symbol.asyncIterator in value;
}
