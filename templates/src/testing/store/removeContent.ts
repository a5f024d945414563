import { unindexContent } from "./indexContent.js";
import { moveContent } from "./moveContent.js";
import type { Store } from "./Store.js";
import type { StoredContent } from "./StoredContent.js";

/** Moves content to the trash. What is below it in the tree moves up. */
export function trashContent(store: Store, content: StoredContent): void {
  content.status = "trashed";
  moveUp(store, content);
}

/** Erases content with its comments and attachments. What is below it in the tree moves up. */
export function removeContent(store: Store, content: StoredContent): void {
  moveUp(store, content);
  for (const inner of store.byParent.get(content.id) ?? []) removeContent(store, inner);
  unindexContent(store, content);
  store.contents.delete(content.id);
}

function moveUp(store: Store, { id, spaceId, parentId }: StoredContent): void {
  const children = [...(store.byParent.get(id) ?? [])].filter(({ containerId }) => containerId === undefined);
  for (const child of children) moveContent(store, child, { spaceId, parentId });
}

/** Erases a space with all that it holds. */
export function removeSpace(store: Store, id: string): void {
  for (const content of store.contents.values()) {
    if (content.spaceId !== id) continue;
    unindexContent(store, content);
    store.contents.delete(content.id);
  }
  store.spaces.delete(id);
}
