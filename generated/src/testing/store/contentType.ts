import type { StoredContent, TreeKind } from "./StoredContent.js";

/** The kinds of content that the tree of a space consists of. */
export const TREE_KINDS: readonly string[] = [
  "page",
  "folder",
  "whiteboard",
  "database",
  "embed",
] satisfies TreeKind[];

/** Returns the content type that v1 and CQL use: both kinds of comments are a `comment`. */
export function contentType({ kind, customType }: Pick<StoredContent, "kind" | "customType">): string {
  return customType ?? (kind.endsWith("comment") ? "comment" : kind);
}
