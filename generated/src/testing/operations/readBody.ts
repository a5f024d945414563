import type { PageBodyWrite, PageNestedBodyWrite } from "../../v2/schema.js";

/** Reads the two forms in which a body is sent: with its representation, or under it. */
export function readBody(body: PageBodyWrite | PageNestedBodyWrite | undefined): Record<string, string> {
  if (!body) return {};
  const written = "value" in body ? [body] : [body.storage, body.atlas_doc_format, body.wiki];
  return Object.fromEntries(written.flatMap((part) => (part ? [[part.representation, part.value]] : [])));
}
