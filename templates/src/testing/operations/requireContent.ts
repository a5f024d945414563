import { refuseV2 } from "../Refusal.js";
import type { Store } from "../site/Store.js";
import type { ContentKind, StoredContent } from "../site/StoredContent.js";
import { findContent } from "./findContent.js";

/** Finds content of one of some kinds, or refuses in the words of v2. */
export function requireContent(
  store: Store,
  id: string | number | undefined,
  ...kinds: readonly ContentKind[]
): StoredContent {
  const content = findContent(store, id, kinds);
  if (!content) throw refuseV2(404, "NOT_FOUND", `Content with id: [${id}] not found`);
  return content;
}
