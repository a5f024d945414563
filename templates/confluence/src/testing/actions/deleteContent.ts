import { notFound } from "../apiErrors.js";
import type { HandlerContext } from "../HandlerContext.js";
import type { HttpResponse } from "../HttpResponse.js";
import { removeContent, trashContent } from "../store/removeContent.js";
import type { ContentKind } from "../store/StoredContent.js";
import { requireAccess } from "./require.js";

/** The arguments of `deletePage` and similar operations. */
interface DeleteContentArgs {
  readonly id: string | number;
  readonly purge?: boolean | undefined;
  readonly draft?: boolean | undefined;
}

/**
 * Moves published content to the trash; with `purge`, deletes trashed content permanently; with `draft`, discards a
 * draft. Content in any other status is not found.
 */
export function deleteContent(
  context: Pick<HandlerContext, "store" | "caller">,
  kind: ContentKind,
  { id, purge, draft }: DeleteContentArgs,
): HttpResponse<void> {
  const content = requireAccess(context, "delete", id, kind);
  const { status } = content;
  if (draft && content.draft) delete content.draft;
  else if (draft ? status === "draft" : purge && status === "trashed") removeContent(context.store, content);
  else if (!draft && !purge && (status === "current" || status === "archived"))
    trashContent(context.store, content);
  else throw notFound(kind, id);
  return {};
}
