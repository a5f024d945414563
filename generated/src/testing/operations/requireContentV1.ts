import { refuseV1 } from "../Refusal.js";
import type { Store } from "../site/Store.js";
import type { ContentKind, StoredContent } from "../site/StoredContent.js";
import { findContent } from "./findContent.js";

/** Finds content, or refuses in the words of v1. */
export function requireContentV1(
  store: Store,
  id: string | number,
  kinds?: readonly ContentKind[],
): StoredContent {
  const content = findContent(store, id, kinds);
  if (!content) {
    throw refuseV1(404, "NotFoundException", `No content found with id: ContentId{id=${id}}`);
  }
  return content;
}
