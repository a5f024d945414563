import type { BodySingle, PrimaryBodyRepresentationSingle } from "../../v2/schema.js";
import { refuseV2 } from "../Refusal.js";
import type { StoredVersion } from "../site/StoredContent.js";

/** Presents a body in the format that it was stored in, the only one that the double can answer. */
export function toBody(
  { body }: Pick<StoredVersion, "body">,
  format: PrimaryBodyRepresentationSingle | undefined,
): BodySingle {
  if (!format) return {};
  const value = body[format];
  const stored = Object.keys(body);
  if (value === undefined && stored.length > 0) {
    const title = `This double of Confluence converts no bodies: [${stored.join(", ")}] was stored, [${format}] is asked for`;
    throw refuseV2(400, "INVALID_REQUEST_PARAMETER", title);
  }
  return { [format]: { representation: format, value: value ?? "" } };
}
