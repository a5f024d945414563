import type { Store } from "./Store.js";
import type { ContentKind, StoredContent } from "./StoredContent.js";

/** Enters content where it stands and under its title, so that nothing has to be looked for among all content. */
export function indexContent({ byParent: below, byTitle: titled }: Store, content: StoredContent): void {
  const place = parentKey(content);
  const beside = below.get(place);
  if (beside === undefined) below.set(place, new Set([content]));
  else beside.add(content);
  if (content.containerId !== undefined) return;
  const { title } = content.version;
  const namesakes = titled.get(title);
  if (namesakes === undefined) titled.set(title, [content]);
  else namesakes.push(content);
}

/** Takes content out of where `indexContent` has entered it; before its place or its title change. */
export function unindexContent({ byParent: below, byTitle: titled }: Store, content: StoredContent): void {
  const place = parentKey(content);
  const beside = below.get(place);
  beside?.delete(content);
  if (beside?.size === 0) below.delete(place);
  if (content.containerId !== undefined) return;
  const { title } = content.version;
  const others = titled.get(title)?.filter((namesake) => namesake !== content) ?? [];
  if (others.length === 0) titled.delete(title);
  else titled.set(title, others);
}

/** Finds what holds a title in a space. Drafts and trashed content hold none. */
export function findTitle(
  store: Store,
  kind: ContentKind,
  spaceId: string,
  title: string,
): StoredContent | undefined {
  for (const content of store.byTitle.get(title) ?? []) {
    const isThere = content.status === "current" || content.status === "archived";
    if (content.kind === kind && content.spaceId === spaceId && isThere) return content;
  }
  return undefined;
}

function parentKey({ containerId, parentId, spaceId }: StoredContent): string {
  return containerId ?? parentId ?? spaceId;
}
