import type { Store } from "./Store.js";
import type { ContentKind, StoredContent } from "./StoredContent.js";

/** Enters content where it stands and under its title, so that nothing has to be looked for among all content. */
export function indexContent(store: Store, content: StoredContent): void {
  enter(store.below, placeOf(content), content);
  if (content.containerId === undefined) enter(store.titled, content.version.title, content);
}

/** Takes content out of where `indexContent` has entered it; before its place or its title change. */
export function unindexContent(store: Store, content: StoredContent): void {
  strike(store.below, placeOf(content), content);
  if (content.containerId === undefined) strike(store.titled, content.version.title, content);
}

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

function placeOf({ containerId, parentId, spaceId }: StoredContent): string {
  return containerId ?? parentId ?? spaceId;
}

function enter(groups: Map<string, Set<StoredContent>>, key: string, content: StoredContent): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, new Set([content]));
  else group.add(content);
}

function strike(groups: Map<string, Set<StoredContent>>, key: string, content: StoredContent): void {
  const group = groups.get(key);
  group?.delete(content);
  if (group?.size === 0) groups.delete(key);
}
