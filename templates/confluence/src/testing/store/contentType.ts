import type { ContentKind } from "./StoredContent.js";

/** Returns the content type that v1 and CQL use for a kind of content: both kinds of comments are a `comment`. */
export function contentType(kind: ContentKind): string {
  return kind.endsWith("comment") ? "comment" : kind;
}
