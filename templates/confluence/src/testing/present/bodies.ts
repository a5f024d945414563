import type {
  CustomContentBodyWrite,
  CustomContentNestedBodyWrite,
  PageBodyWrite,
  PageNestedBodyWrite,
} from "../../v2/schema.js";
import { failureV1, failureV2 } from "../apiErrors.js";
import { type Body, convertBody } from "../bodies/convertBody.js";
import { findFlaw } from "../bodies/findFlaw.js";
import { serializeMarkup } from "../bodies/serializeMarkup.js";
import { wikiToStorage } from "../bodies/wiki/wikiToStorage.js";
import type { HandlerContext } from "../HandlerContext.js";
import type { StoredContent, StoredVersion } from "../store/StoredContent.js";
import { createBodySite } from "./createBodySite.js";

/** Bodies by representation, as both APIs present them. */
export type Bodies = Record<string, { representation: string; value: string }>;
type StoredBody = Pick<StoredVersion, "body">;

/** Reads a request body of v2 in both forms, with its representation or nested under it; throws 400 if it is malformed. */
export function readBody(
  body:
    | PageBodyWrite
    | PageNestedBodyWrite
    | CustomContentBodyWrite
    | CustomContentNestedBodyWrite
    | undefined,
): StoredVersion["body"] {
  if (!body) return {};
  const bodies = "value" in body ? [body] : Object.values(body);
  const given = bodies.filter((each) => each !== undefined);
  return readBodies(given, (flaw) => failureV2(400, "INVALID_REQUEST_PARAMETER", flaw));
}

/** Reads the body of a request of v1; throws 400 if it is malformed. */
export function readBodyV1(body: Body | undefined): StoredVersion["body"] {
  // Observed: the data say that the caller is not authorized.
  const data = { authorized: false, successful: false };
  return readBodies(body ? [body] : [], (flaw) => failureV1(400, "BadRequestException", flaw, data));
}

/** What a body can be written in; `raw` only in custom content, whose app knows its format. */
const WRITABLE = ["storage", "atlas_doc_format", "wiki", "raw"];

function readBodies(bodies: readonly Body[], toFailure: (flaw: string) => Error): StoredVersion["body"] {
  for (const { representation, value } of bodies) {
    if (!WRITABLE.includes(representation))
      throw toFailure(`This fake Confluence cannot store a body in [${representation}]`);
    const flaw = findFlaw(representation, value);
    if (flaw !== undefined) throw toFailure(flaw);
  }
  return Object.fromEntries(bodies.map(toStored));
}

/** Sites store wiki markup as storage format; where its links lead, the markup itself says. */
function toStored(body: Body): [representation: string, value: string] {
  if (body.representation !== "wiki") return [body.representation, body.value];
  return ["storage", serializeMarkup(wikiToStorage(body.value))];
}

/** Presents the stored body in all its formats, as in the response to a change. */
export function toBodies({ body }: StoredBody): Bodies {
  const values = Object.entries(body);
  return Object.fromEntries(values.map(([format, value]) => [format, { representation: format, value }]));
}

/** What a body is presented with: its links and images are on the site. */
type BodyContext = Pick<HandlerContext, "store" | "siteOrigin">;

/** Presents a body in a format for v2, or throws its 400 if the fake cannot give it; nothing without a format. */
export function toBody(
  context: BodyContext,
  content: StoredContent,
  format: string | undefined,
  version: StoredBody = content.version,
): Bodies {
  if (!format) return {};
  const value = convert(context, content, version, format);
  if (value === undefined)
    throw failureV2(400, "INVALID_REQUEST_PARAMETER", describeFailure(version, format));
  return { [format]: { representation: format, value } };
}

/** Presents a body in each of the formats that v1 expands, or throws its 400 for one that the fake cannot give. */
export function toBodiesV1(
  context: BodyContext,
  content: StoredContent,
  version: StoredBody,
  formats: readonly string[],
): Bodies {
  const entries = formats.map((format) => {
    const value = convert(context, content, version, format);
    if (value === undefined) throw failureV1(400, "BadRequestException", describeFailure(version, format));
    return [format, { representation: format, value }];
  });
  return Object.fromEntries(entries);
}

/** The stored bodies that others are made from, the best first. */
const SOURCES = ["storage", "atlas_doc_format", "wiki"];

/** Gives a body in a format, as it is stored or converted; undefined if the fake cannot. */
function convert(
  context: BodyContext,
  content: StoredContent,
  { body }: StoredBody,
  format: string,
): string | undefined {
  if (Object.keys(body).length === 0) return format === "atlas_doc_format" ? EMPTY_ADF : "";
  const stored = body[format];
  if (stored !== undefined) return stored;
  const representation = SOURCES.find((source) => body[source] !== undefined);
  if (representation === undefined) return undefined;
  const value = body[representation] ?? "";
  return convertBody({ representation, value }, format, createBodySite(context, content));
}

const EMPTY_ADF = JSON.stringify({ type: "doc", content: [], version: 1 });

function describeFailure({ body }: StoredBody, format: string): string {
  return `This fake Confluence cannot convert a body from [${Object.keys(body).join(", ")}] to [${format}]`;
}
