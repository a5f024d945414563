import { check } from "../errors/check.js";
import { configurationError } from "../errors/NimbusError.js";
import { readOptions } from "../errors/readOptions.js";
import { type ByteStream, readStream } from "../platform/ByteStream.js";
import { type FileInput, readFileInput } from "../request/FileInput.js";

/** A file whose content can be sent, and the hash of its content. */
export interface HashedFile {
  /** Its name, composed (NFC). */
  readonly name: string;
  readonly type: string;
  readonly content: Blob;
  /** What the comment of a version with this content ends with. */
  readonly mark: string;
}

/** Reads a file once, and hashes it. */
export async function hashFile(input: FileInput): Promise<HashedFile> {
  const read = readOptions(() => readFileInput(input));
  if (read === undefined)
    throw configurationError("a file cannot be read", "pass Blobs, bytes, streams or { name, content }");
  const { name, type } = read;
  check(typeof name === "string" && name, "name", name, "the name of the file");
  const content = await toBlob(read.content);
  const hash = await crypto.subtle.digest("SHA-256", await content.arrayBuffer());
  const digits = Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, "0"));
  return { name: name.normalize("NFC"), type, content, mark: `sha256:${digits.join("")}` };
}

async function toBlob(content: Blob | Uint8Array | ByteStream): Promise<Blob> {
  if (content instanceof Blob) return content;
  const chunks: BlobPart[] = [];
  if (content instanceof Uint8Array) chunks.push(new Uint8Array(content));
  else for await (const chunk of readStream(content)) chunks.push(new Uint8Array(chunk));
  return new Blob(chunks);
}
