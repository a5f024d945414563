import { TREE_KINDS } from "./contentType.js";
import type { Store } from "./Store.js";
import type { StoredContent } from "./StoredContent.js";

/** Lists the child pages, folders and so on of content, or of the root of a space, in tree order. */
export function listChildren(store: Store, id: string): StoredContent[] {
  return [...(store.byParent.get(id) ?? [])]
    .filter(({ kind, status }) => TREE_KINDS.includes(kind) && status !== "trashed")
    .sort((one, other) => one.position - other.position);
}

/** Lists the descendants of a page or folder depth-first, with their depth: 1 for children. */
export function* listDescendants(
  store: Store,
  id: string,
  maxDepth: number = Number.POSITIVE_INFINITY,
  depth = 1,
): Generator<{ readonly content: StoredContent; readonly depth: number }> {
  if (depth > maxDepth) return;
  for (const content of listChildren(store, id)) {
    yield { content, depth };
    yield* listDescendants(store, content.id, maxDepth, depth + 1);
  }
}

/** Lists the ancestors of a page or folder, topmost first. */
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
