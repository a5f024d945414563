import { configurationError } from "../errors/ConfluenceError.js";
import type { EncodedBody } from "../http/types.js";
import type { FormFields } from "../operations/Operation.js";
import { isByteStream, readFileInput } from "./FileInput.js";
import { streamBody } from "./streamBody.js";
import { type FormPart, toByteStream } from "./toByteStream.js";

/**
 * Encodes a multipart form without a copy of its files: as a Blob, which `fetch` sends with its length and can
 * send again, or as a stream where a file is one. FormData cannot do this: Confluence reads text parts as UTF-8
 * only when they say so (documented for `createAttachment`), and FormData gives text parts no type.
 */
export function encodeForm(
  fields: FormFields,
  boundary: string = `form-${crypto.randomUUID()}`,
): EncodedBody {
  const parts = [
    ...entriesOf(fields).flatMap(([name, value]) => encodePart(boundary, name, value)),
    `--${boundary}--\r\n`,
  ];
  const isStream = parts.some((part) => typeof part !== "string" && isByteStream(part));
  const body = isStream ? toByteStream(parts) : new Blob(parts as BlobPart[]);
  return { body, type: `multipart/form-data; boundary=${boundary}`, streamBody };
}

/** The head, the content and the end of a part. */
function encodePart(boundary: string, name: string, value: unknown): FormPart[] {
  const disposition = `--${boundary}\r\nContent-Disposition: form-data; name="${quote(name)}"`;
  const file = readFileInput(value);
  if (file) {
    const head = `${disposition}; filename="${quote(file.name)}"\r\nContent-Type: ${singleLine(file.type)}\r\n\r\n`;
    return [head, file.content, "\r\n"];
  }
  if (typeof value === "object") {
    throw configurationError(
      `${name} cannot be sent in a form`,
      "give text, a Blob, bytes, a stream or { name, content }",
    );
  }
  return [`${disposition}\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${String(value)}\r\n`];
}

function entriesOf(fields: FormFields): [string, unknown][] {
  if (fields instanceof FormData) return [...fields] as [string, unknown][];
  return Object.entries(fields).flatMap(([name, value]) =>
    (Array.isArray(value) ? value : [value])
      .filter((item) => item != null)
      .map((item): [string, unknown] => [name, item]),
  );
}

/** Escapes a name inside a quoted header parameter the way browsers do. */
function quote(text: string): string {
  return text.replace(/\r\n?|\n/g, "%0D%0A").replaceAll('"', "%22");
}

function singleLine(text: string): string {
  return text.replace(/[\r\n]/g, "");
}
