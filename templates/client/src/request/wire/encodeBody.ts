import { check } from "../../errors/check.js";
import type { EncodedBody } from "../../http/types.js";
import type { Operation } from "../../operations/Operation.js";
import { encodeJson } from "../buildRequest.js";
import { checkArguments } from "../checkArguments.js";
import { isByteStream, readFileInput } from "../FileInput.js";
import { streamBody } from "../streamBody.js";
import { toByteStream } from "../toByteStream.js";
import { attemptToSend } from "./attemptToSend.js";
import { chooseMediaType } from "./chooseMediaType.js";
import { encodeMultipart } from "./encodeMultipart.js";
import { encodePairs } from "./encodePairs.js";

/** The media types of the bodies that every client can send. */
const USUAL = { json: "application/json<any>", form: "multipart/form-data" } as const;

/** Encodes a body as the media type that the caller names, or else the first that takes such a value. */
export function encodeBody(operation: BodyOperation, body: unknown, contentType?: unknown): EncodedBody {
  return attemptToSend("body", body, () => encode(operation, body, contentType));
}

type BodyOperation = Pick<Operation, "body" | "bodies" | "fields">;

function encode(
  { body: usual = "json", bodies = [USUAL[usual]], fields = [] }: BodyOperation,
  body: unknown,
  contentType?: unknown,
): EncodedBody {
  const { mediaType, kind } = chooseMediaType(bodies, body, contentType);
  if (kind === "multipart") return encodeMultipart(body, mediaType, fields);
  if (kind === "pairs") return { body: encodePairs(body, fields), type: mediaType };
  if (kind === "bytes") return encodeBytes(body, mediaType);
  if (kind === "text")
    return readFileInput(body) ? encodeBytes(body, mediaType) : encodeString(body, mediaType);
  checkArguments({ path: "", body: "json" }, { body }, true);
  // A document that says `*/*` for an object means JSON.
  return mediaType.includes("*") ? encodeJson(body) : { ...encodeJson(body), type: mediaType };
}

function encodeString(body: unknown, mediaType: string): EncodedBody {
  check(typeof body === "string" && !/\p{Cs}/u.test(body), "body", body, "a string of whole characters");
  const type = mediaType.includes("*") ? "text/plain" : mediaType;
  return { body: body as string, type: type.includes(";") ? type : `${type}; charset=utf-8` };
}

/** Sends a file as it is, with the type that the document names or, where that is a wildcard, with its own. */
function encodeBytes(body: unknown, mediaType: string): EncodedBody {
  if (typeof body === "string" && !/^[^*].*\*/.test(mediaType)) return encodeString(body, mediaType);
  const file = readFileInput(body);
  check(file, "body", body, "a Blob, bytes, a stream or { name, content }");
  const { content, type } = file as NonNullable<typeof file>;
  const isWhole = content instanceof Blob || content instanceof Uint8Array;
  return {
    body: isWhole && !isByteStream(content) ? toBlob(content) : toByteStream([content]),
    type: mediaType.includes("*") ? type : mediaType,
    streamBody,
  };
}

function toBlob(content: Blob | Uint8Array): Blob {
  return content instanceof Blob ? content : new Blob([content as BlobPart]);
}
