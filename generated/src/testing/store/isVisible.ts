import type { StoredUser } from "../StoredUser.js";
import { mayAccess } from "./access.js";
import type { Store } from "./Store.js";
import type { StoredContent } from "./StoredContent.js";

/** Who sees content. */
export interface Viewer {
  readonly store: Store;
  /** Undefined for an anonymous caller. */
  readonly caller: StoredUser | undefined;
}

/** Whether the caller can see content; what is in content requires that this is not trashed. */
export function isVisible({ store, caller }: Viewer, content: StoredContent): boolean {
  for (let { containerId } = content; containerId !== undefined; ) {
    const container = store.contents.get(containerId);
    if (container?.status === "trashed") return false;
    containerId = container?.containerId;
  }
  return mayAccess(store, caller, content, "read");
}
