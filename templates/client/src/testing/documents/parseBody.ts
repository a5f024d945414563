import type { SpecContent, SpecOperation } from "../../documents/SpecOperation.js";
import { coerce } from "./coerce.js";
import { issue, type Part } from "./Part.js";
import { parseForm } from "./parseForm.js";
import type { RawRequest } from "./RawRequest.js";
import { validate } from "./validate.js";

const NAME = "body";

/** Parses the body of a request as the media type that it has, which the document must know. */
export async function parseBody(
  { body }: SpecOperation,
  { headers, body: bytes }: RawRequest,
  strict: boolean,
): Promise<Part[]> {
  if (body === undefined) return strict && bytes.byteLength > 0 ? [issue(NAME, "must be absent")] : [];
  if (bytes.byteLength === 0) return body.required ? [issue(NAME, "is missing")] : [];
  const [given = ""] = (headers.get("content-type") ?? "").split(";");
  const mediaType = given.trim().toLowerCase();
  const content = body.contents.find((each) => matches(each, mediaType));
  if (content === undefined)
    return [issue("content-type", `must be ${body.contents.map((each) => each.mediaType).join(" or ")}`)];
  const value = await read(mediaType, bytes, headers).catch(() => MALFORMED);
  if (value === MALFORMED) return [issue(NAME, `must be ${mediaType}`)];
  if (value instanceof FormData) return [{ name: NAME, ...(await parseForm(content.schema, value)) }];
  // What the bytes of a file are, a schema does not say.
  if (value instanceof Uint8Array) return [{ name: NAME, value }];
  const coerced = strict ? value : coerce(content.schema, value);
  return [{ name: NAME, value: coerced, issues: validate(content.schema, coerced) }];
}

/** Whether a document's media type, of which parts may be wildcards, is the one of a request. */
function matches({ mediaType }: SpecContent, given: string): boolean {
  const [type, subtype] = (mediaType.toLowerCase().split(";")[0] ?? "").trim().split("/");
  const [givenType, givenSubtype] = given.split("/");
  return (type === "*" || type === givenType) && (subtype === "*" || subtype === givenSubtype);
}

/** Marks a body that could not be parsed as its media type. */
const MALFORMED = Symbol();

const decoder = new TextDecoder();

async function read(mediaType: string, bytes: ArrayBuffer, headers: Headers): Promise<unknown> {
  if (/[/+]json$/.test(mediaType)) return JSON.parse(decoder.decode(bytes));
  if (mediaType === "multipart/form-data" || mediaType === "application/x-www-form-urlencoded")
    return new Response(bytes, { headers }).formData();
  return /^text\/|[/+]xml$/.test(mediaType) ? decoder.decode(bytes) : new Uint8Array(bytes);
}
