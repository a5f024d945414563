import type { HandlerContext } from "../HandlerContext.js";
import { notFound } from "../HttpFailure.js";
import type { HttpResponse } from "../HttpResponse.js";
import { removeContent, trashContent } from "../store/removeContent.js";
import type { ContentKind } from "../store/StoredContent.js";
import { requireContent } from "./require.js";

/** What `deletePage` and its siblings are asked for. */
interface DeleteContentArgs {
  readonly id: string | number;
  readonly purge?: boolean | undefined;
  readonly draft?: boolean | undefined;
}

/**
 * Trashes what is published, erases what is trashed, discards a draft: each only where it is meant, since for all
 * else there is nothing with that id.
 */
export function deleteContent(
  context: Pick<HandlerContext, "store" | "caller">,
  kind: ContentKind,
  { id, purge, draft }: DeleteContentArgs,
): HttpResponse<void> {
  const content = requireContent(context, id, kind);
  const { status } = content;
  if (draft && content.draft) delete content.draft;
  else if (draft ? status === "draft" : purge && status === "trashed") removeContent(context.store, content);
  else if (!draft && !purge && (status === "current" || status === "archived"))
    trashContent(context.store, content);
  else throw notFound(kind, id);
  return {};
}
