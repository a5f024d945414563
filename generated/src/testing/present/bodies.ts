import type { PageBodyWrite, PageNestedBodyWrite, PrimaryBodyRepresentationSingle } from "../../v2/schema.js";
import { failureV2 } from "../HttpFailure.js";
import type { StoredVersion } from "../store/StoredContent.js";

/** Bodies by their representations, as both APIs present them. */
export type Bodies = Record<string, { representation: string; value: string }>;
type Stored = Pick<StoredVersion, "body">;

/** Reads the two forms in which a body is sent: with its representation, or under it. */
export function readBody(body: PageBodyWrite | PageNestedBodyWrite | undefined): Record<string, string> {
  if (!body) return {};
  const written = "value" in body ? [body] : [body.storage, body.atlas_doc_format, body.wiki];
  return Object.fromEntries(written.flatMap((part) => (part ? [[part.representation, part.value]] : [])));
}

/** Presents a body as it is stored, as after a change. */
export function toBodies({ body }: Stored): Bodies {
  const values = Object.entries(body);
  return Object.fromEntries(values.map(([format, value]) => [format, { representation: format, value }]));
}

/** Presents a body in a list: one that is stored in another format is left out, so that one page spoils no list. */
export function toListedBody(version: Stored, format: string | undefined): Bodies {
  const value = format && toBodies(version)[format];
  return value ? { [format]: value } : {};
}

/** Presents a body that was asked for by itself, in the format that it was stored in, the only one that there is. */
export function toBody(version: Stored, format: PrimaryBodyRepresentationSingle | undefined): Bodies {
  if (!format) return {};
  const stored = Object.keys(version.body);
  if (stored.length === 0) return { [format]: { representation: format, value: "" } };
  if (stored.includes(format)) return toListedBody(version, format);
  const title = `This double of Confluence converts no bodies: [${stored.join(", ")}] was stored, [${format}] is asked for`;
  throw failureV2(400, "INVALID_REQUEST_PARAMETER", title);
}
