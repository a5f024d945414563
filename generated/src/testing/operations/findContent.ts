import type { Store } from "../site/Store.js";
import type { ContentKind, StoredContent } from "../site/StoredContent.js";

/** Finds content of one of some kinds. The id of an attachment may lack its `att`. */
export function findContent(
  store: Store,
  id: string | number | undefined,
  kinds?: readonly ContentKind[],
): StoredContent | undefined {
  const content = store.contents.get(String(id)) ?? store.contents.get(`att${id}`);
  return content && (!kinds || kinds.includes(content.kind)) ? content : undefined;
}
