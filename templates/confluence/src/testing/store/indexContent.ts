import type { Store } from "./Store.js";
import type { ContentKind, StoredContent } from "./StoredContent.js";

/** Adds content to the indexes by parent, by title and by space. */
export function indexContent({ byParent, byTitle, bySpace }: Store, content: StoredContent): void {
  bySpace.clear();
  const key = parentKey(content);
  const siblings = byParent.get(key);
  if (siblings === undefined) byParent.set(key, new Set([content]));
  else siblings.add(content);
  if (content.containerId !== undefined) return;
  const { title } = content.version;
  const namesakes = byTitle.get(title);
  if (namesakes === undefined) byTitle.set(title, [content]);
  else namesakes.push(content);
}

/** Removes content from the indexes; to be called before its parent, its title or its space changes. */
export function unindexContent({ byParent, byTitle, bySpace }: Store, content: StoredContent): void {
  bySpace.clear();
  const key = parentKey(content);
  const siblings = byParent.get(key);
  siblings?.delete(content);
  if (siblings?.size === 0) byParent.delete(key);
  if (content.containerId !== undefined) return;
  const { title } = content.version;
  const others = byTitle.get(title)?.filter((namesake) => namesake !== content) ?? [];
  if (others.length === 0) byTitle.delete(title);
  else byTitle.set(title, others);
}

/** Lists the content of a space, or of the whole site, in order of creation. */
export function listContentOf({ contents, bySpace }: Store, spaceId?: string): readonly StoredContent[] {
  if (bySpace.size === 0) {
    bySpace.set(undefined, [...contents.values()]);
    for (const content of contents.values()) {
      const others = bySpace.get(content.spaceId);
      if (others === undefined) bySpace.set(content.spaceId, [content]);
      else others.push(content);
    }
  }
  return bySpace.get(spaceId) ?? [];
}

/** Finds the content with a title in a space. Drafts and trashed content do not reserve their title. */
export function findTitle(
  store: Store,
  kind: ContentKind,
  spaceId: string,
  title: string,
): StoredContent | undefined {
  for (const content of store.byTitle.get(title) ?? []) {
    const isPublished = content.status === "current" || content.status === "archived";
    if (content.kind === kind && content.spaceId === spaceId && isPublished) return content;
  }
  return undefined;
}

function parentKey({ containerId, parentId, spaceId }: StoredContent): string {
  return containerId ?? parentId ?? spaceId;
}
