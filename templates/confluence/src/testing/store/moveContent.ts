import { indexContent, unindexContent } from "./indexContent.js";
import { listChildren } from "./listTree.js";
import type { Store } from "./Store.js";
import type { StoredContent } from "./StoredContent.js";

/** The parent of moved or copied content; the root of the space without `parentId`. */
export interface Destination {
  readonly spaceId: string;
  readonly parentId: string | undefined;
}

/** Moves a page or folder with its descendants, after the children of the destination. */
export function moveContent(store: Store, content: StoredContent, { spaceId, parentId }: Destination): void {
  unindexContent(store, content);
  content.parentId = parentId;
  content.position = Number(store.nextId());
  const isOtherSpace = content.spaceId !== spaceId;
  content.spaceId = spaceId;
  indexContent(store, content);
  if (isOtherSpace) moveDescendantsToSpace(store, content.id, spaceId);
}

/** Moves a page or folder directly before (offset 0) or after (offset 1) another, under the same parent. */
export function moveBeside(store: Store, content: StoredContent, target: StoredContent, offset: 0 | 1): void {
  moveContent(store, content, target);
  const siblings = listChildren(store, target.parentId ?? target.spaceId);
  const positions = siblings.map(({ position }) => position);
  const others = siblings.filter((sibling) => sibling !== content);
  others.splice(others.indexOf(target) + offset, 0, content);
  for (const [index, sibling] of others.entries()) sibling.position = positions[index] ?? sibling.position;
}

function moveDescendantsToSpace(store: Store, id: string, spaceId: string): void {
  for (const content of store.byParent.get(id) ?? []) {
    content.spaceId = spaceId;
    moveDescendantsToSpace(store, content.id, spaceId);
  }
}
