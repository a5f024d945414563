import type { FakeAnswer, HandlerContext } from "../HandlerContext.js";
import { missing } from "../HttpFailure.js";
import { removeContent, trashContent } from "../store/removeContent.js";
import type { ContentKind } from "../store/StoredContent.js";
import { requireContent } from "./require.js";

/** What `deletePage` and its siblings are asked for. */
interface Deletion {
  readonly id: string | number;
  readonly purge?: boolean | undefined;
  readonly draft?: boolean | undefined;
}

/**
 * Trashes what is published, erases what is trashed, discards a draft: each only where it is meant, since for all
 * else there is nothing with that id.
 */
export function deleteContent(
  visit: Pick<HandlerContext, "store" | "caller">,
  kind: ContentKind,
  { id, purge, draft }: Deletion,
): FakeAnswer<void> {
  const content = requireContent(visit, id, kind);
  const { status } = content;
  if (draft && content.draft) delete content.draft;
  else if (draft ? status === "draft" : purge && status === "trashed") removeContent(visit.store, content);
  else if (!draft && !purge && (status === "current" || status === "archived"))
    trashContent(visit.store, content);
  else throw missing(kind, id);
  return {};
}
