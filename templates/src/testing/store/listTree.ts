import type { Store } from "./Store.js";
import type { StoredContent } from "./StoredContent.js";

/** Lists pages and folders directly below another, or at the top of a space, in the order of the tree. */
export function listChildren(store: Store, id: string): StoredContent[] {
  return [...(store.byParent.get(id) ?? [])]
    .filter(({ kind, status }) => (kind === "page" || kind === "folder") && status !== "trashed")
    .sort((one, other) => one.position - other.position);
}

/** Lists all that is below a page or folder, each followed by what is below it, with its depth: 1 for children. */
export function* listDescendants(
  store: Store,
  id: string,
  most: number = Number.POSITIVE_INFINITY,
  depth = 1,
): Generator<{ readonly content: StoredContent; readonly depth: number }> {
  if (depth > most) return;
  for (const content of listChildren(store, id)) {
    yield { content, depth };
    yield* listDescendants(store, content.id, most, depth + 1);
  }
}

/** Lists what is above a page or folder, the highest first. */
export function listAncestors(store: Store, content: StoredContent): StoredContent[] {
  const ancestors: StoredContent[] = [];
  for (let { parentId } = content; parentId !== undefined; ) {
    const parent = store.contents.get(parentId);
    if (parent === undefined) break;
    ancestors.unshift(parent);
    parentId = parent.parentId;
  }
  return ancestors;
}
