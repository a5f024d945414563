import { unindexContent } from "./indexContent.js";
import { moveContent } from "./moveContent.js";
import type { Store } from "./Store.js";
import type { StoredContent } from "./StoredContent.js";

/** Moves content to the trash. Its children move to its parent. */
export function trashContent(store: Store, content: StoredContent): void {
  content.status = "trashed";
  moveChildrenUp(store, content);
}

/** Deletes content permanently, with its comments and attachments. Its children move to its parent. */
export function removeContent(store: Store, content: StoredContent): void {
  moveChildrenUp(store, content);
  for (const inner of store.byParent.get(content.id) ?? []) removeContent(store, inner);
  unindexContent(store, content);
  store.contents.delete(content.id);
}

function moveChildrenUp(store: Store, { id, spaceId, parentId }: StoredContent): void {
  const children = [...(store.byParent.get(id) ?? [])].filter(({ containerId }) => containerId === undefined);
  for (const child of children) moveContent(store, child, { spaceId, parentId });
}

/** Deletes a space permanently, with its content. */
export function removeSpace(store: Store, id: string): void {
  for (const content of store.contents.values()) {
    if (content.spaceId !== id) continue;
    unindexContent(store, content);
    store.contents.delete(content.id);
  }
  store.spaces.delete(id);
}
