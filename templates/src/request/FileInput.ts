import type { ByteStream } from "../platform/ByteStream.js";

/** A file to upload, with the name that it shall have. */
export interface NamedFile {
  readonly name: string;
  readonly content: Blob | Uint8Array | ByteStream;
  /** The media type. Default: that of the Blob, else `application/octet-stream`. */
  readonly type?: string | undefined;
}

/**
 * A file to upload. A `File`, a Node stream opened on a path and a `NamedFile` bring their name; the others are
 * called `file`. Streams are sent as they arrive, so a request that carries one is never sent again.
 */
export type FileInput = Blob | Uint8Array | ByteStream | NamedFile;

/** A file with all that its part of a form says of it. */
export interface ReadFile {
  readonly name: string;
  readonly type: string;
  readonly content: Blob | Uint8Array | ByteStream;
}

/** Reads what a caller gave as a file; undefined where it is none. */
export function readFileInput(value: unknown): ReadFile | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  const { name, content, type, path } = value as Partial<NamedFile> & { path?: unknown };
  if (content !== undefined) {
    const inner = readFileInput(content);
    return inner && { ...inner, name: name ?? inner.name, type: type ?? inner.type };
  }
  const isFile = value instanceof Blob || value instanceof Uint8Array || isByteStream(value);
  if (!isFile) return undefined;
  // A Node stream opened on a path knows it.
  const lastName = typeof path === "string" ? path.split(/[\\/]/).at(-1) : undefined;
  return { name: name ?? lastName ?? "file", type: type || "application/octet-stream", content: value };
}

/** Tells whether a value gives bytes bit by bit. */
export function isByteStream(value: object): value is ByteStream {
  return value instanceof ReadableStream || Symbol.asyncIterator in value;
}
