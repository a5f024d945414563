import type { StoredUser } from "../StoredUser.js";
import type { Store } from "./Store.js";
import type { StoredContent } from "./StoredContent.js";

/** Who sees content. */
export interface Viewer {
  readonly store: Store;
  /** Undefined for an anonymous caller. */
  readonly caller: StoredUser | undefined;
}

/** Whether the caller can see content; comments and attachments also require a visible container that is not trashed. */
export function isVisible(context: Viewer, { isPrivate, authorId, containerId }: StoredContent): boolean {
  const container = containerId === undefined ? undefined : context.store.contents.get(containerId);
  if (container && (container.status === "trashed" || !isVisible(context, container))) return false;
  return !isPrivate || authorId === context.caller?.accountId;
}
