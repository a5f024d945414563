import type { Store } from "./Store.js";
import type { ContentKind, StoredContent } from "./StoredContent.js";

/** Finds what holds a title in a space. Drafts and trashed content hold none. */
export function findTitle(
  store: Store,
  kind: ContentKind,
  spaceId: string,
  title: string,
): StoredContent | undefined {
  for (const content of store.titled.get(title) ?? []) {
    const isThere = content.status === "current" || content.status === "archived";
    if (content.kind === kind && content.spaceId === spaceId && isThere) return content;
  }
  return undefined;
}
