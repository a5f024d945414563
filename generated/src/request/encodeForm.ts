import { check } from "../errors/check.js";
import { configurationError } from "../errors/ConfluenceError.js";
import type { EncodedBody } from "../http/types.js";
import type { FormFields } from "../operations/Operation.js";
import { toText } from "./buildUrl.js";
import { isByteStream, readFileInput } from "./FileInput.js";
import { streamBody } from "./streamBody.js";
import { type FormPart, toByteStream } from "./toByteStream.js";

/**
 * Encodes a multipart form without copying its files: as a Blob, which `fetch` sends with its length and which can be
 * retried, or as a stream if a file is a stream. FormData is not an option: strings are decoded as UTF-8 only if
 * their part declares it (documented for attachments), and FormData declares no type for strings.
 */
export function encodeForm(
  fields: FormFields,
  boundary: string = `form-${crypto.randomUUID()}`,
): EncodedBody {
  const parts = entriesOf(fields).flatMap(([name, value]) => encodePart(boundary, name, value));
  return joinParts(parts, boundary);
}

/** Joins the parts of a form into its body. */
export function joinParts(parts: readonly FormPart[], boundary: string): EncodedBody {
  const all = [...parts, `--${boundary}--\r\n`];
  const isStream = all.some((part) => typeof part !== "string" && isByteStream(part));
  const body = isStream ? toByteStream(all) : new Blob(all as BlobPart[]);
  return { body, type: `multipart/form-data; boundary=${boundary}`, streamBody };
}

/** Encodes a part: its header, its content and its end. */
export function encodePart(
  boundary: string,
  name: string,
  value: unknown,
  type = "text/plain; charset=utf-8",
): FormPart[] {
  try {
    const disposition = `--${boundary}\r\nContent-Disposition: form-data; name="${quote(name)}"`;
    const file = readFileInput(value);
    if (file) {
      const header = `${disposition}; filename="${quote(file.name)}"\r\nContent-Type: ${singleLine(file.type)}\r\n\r\n`;
      return [whole(header), file.content, "\r\n"];
    }
    const text = typeof value === "boolean" ? value : toText(value);
    return [whole(`${disposition}\r\nContent-Type: ${type}\r\n\r\n${text}\r\n`)];
  } catch {
    if (typeof Object(value).content === "string")
      throw configurationError(
        `the content of ${name} is a string`,
        "pass new Blob([text]) for text, or await openAsBlob(path) for a file",
      );
    throw configurationError(
      `${name} cannot be sent in a form`,
      "pass a string of whole characters, a Blob, bytes, a stream or { name, content }",
    );
  }
}

/** Throws if text contains half of a surrogate pair, which would be sent as another character. */
function whole(text: string): string {
  if (/\p{Cs}/u.test(text)) throw TypeError();
  return text;
}

/** Lists the fields of a form, those of a list one by one. */
export function entriesOf(fields: FormFields): [string, unknown][] {
  if (fields instanceof FormData) return [...fields] as [string, unknown][];
  check(
    typeof fields === "object" && fields && !(Symbol.iterator in fields),
    "body",
    fields,
    "an object: { file }",
  );
  return Object.entries(fields).flatMap(([name, value]) =>
    (Array.isArray(value) ? value : [value])
      .filter((item) => item != null)
      .map((item): [string, unknown] => [name, item]),
  );
}

/** Escapes a quoted header parameter as browsers do. */
function quote(value: string): string {
  return value.replace(/\r\n?|\n/g, "%0D%0A").replaceAll('"', "%22");
}

function singleLine(value: string): string {
  return value.replace(/[\r\n]/g, "");
}
