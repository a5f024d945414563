import { indexContent, unindexContent } from "./indexContent.js";
import { listChildren } from "./listTree.js";
import type { Store } from "./Store.js";
import type { StoredContent } from "./StoredContent.js";

/** Where a page or folder goes: to the end of what is below another, or at the top of a space. */
export interface Destination {
  readonly spaceId: string;
  readonly parentId: string | undefined;
}

/** Moves a page or folder with all that is below it. */
export function moveContent(store: Store, content: StoredContent, { spaceId, parentId }: Destination): void {
  unindexContent(store, content);
  content.parentId = parentId;
  content.position = Number(store.nextId());
  const isFar = content.spaceId !== spaceId;
  content.spaceId = spaceId;
  indexContent(store, content);
  if (isFar) moveDescendantsToSpace(store, content.id, spaceId);
}

/** Moves a page or folder before or after another, below the same parent. */
export function moveBeside(store: Store, content: StoredContent, target: StoredContent, step: 0 | 1): void {
  moveContent(store, content, target);
  const siblings = listChildren(store, target.parentId ?? target.spaceId);
  const positions = siblings.map(({ position }) => position);
  const others = siblings.filter((sibling) => sibling !== content);
  others.splice(others.indexOf(target) + step, 0, content);
  for (const [index, sibling] of others.entries()) sibling.position = positions[index] ?? sibling.position;
}

/** Takes what is below content to the space to which it went. */
function moveDescendantsToSpace(store: Store, id: string, spaceId: string): void {
  for (const content of store.byParent.get(id) ?? []) {
    content.spaceId = spaceId;
    moveDescendantsToSpace(store, content.id, spaceId);
  }
}
