import { contentType } from "./contentType.js";
import { listChildren, listDescendants } from "./listTree.js";
import type { Store } from "./Store.js";
import type { StoredContent } from "./StoredContent.js";

/** Lists the published children of content that have a type of v1: a comment's are its replies. */
export function listChildrenByType(store: Store, content: StoredContent, type: string): StoredContent[] {
  const { id, kind, containerId } = content;
  if (type !== "comment" && type !== "attachment")
    return listChildren(store, id).filter(
      (child) => contentType(child) === type && child.status === "current",
    );
  const isReply = kind.endsWith("comment") && type === "comment";
  const inside = [...(store.byParent.get((isReply && containerId) || id) ?? [])];
  return inside.filter(
    (child) =>
      contentType(child) === type &&
      child.status === "current" &&
      (type === "attachment" || child.parentId === (isReply ? id : undefined)),
  );
}

/** Lists the published descendants that have a type: all comments and attachments of the content itself, or its tree. */
export function listDescendantsByType(
  store: Store,
  content: StoredContent,
  type: string,
  maxDepth?: number,
): StoredContent[] {
  if (type === "attachment") return listChildrenByType(store, content, type);
  if (type === "comment")
    return listChildrenByType(store, content, type).flatMap((child) => [
      child,
      ...listDescendantsByType(store, child, type),
    ]);
  const tree = [...listDescendants(store, content.id, maxDepth)].map((each) => each.content);
  return tree.filter((each) => contentType(each) === type && each.status === "current");
}
