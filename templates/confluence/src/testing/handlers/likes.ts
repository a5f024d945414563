import { type CursorPage, listV2 } from "../actions/listV2.js";
import { requireContent } from "../actions/require.js";
import type { ContextWith } from "../HandlerContext.js";
import type { HttpResponse } from "../HttpResponse.js";
import { findLikers } from "../store/findLikers.js";
import type { ContentKind } from "../store/StoredContent.js";
import type { Handlers } from "./Handler.js";

type LikeContext = ContextWith<{ readonly id: string | number }>;

function likersOf(context: LikeContext, kind: ContentKind): string[] {
  return findLikers(context.store, requireContent(context, context.args.id, kind).id);
}

const count =
  (kind: ContentKind) =>
  (context: LikeContext): HttpResponse<{ count: number }> => ({
    body: { count: likersOf(context, kind).length },
  });

const users =
  (kind: ContentKind) =>
  (context: LikeContext): HttpResponse<CursorPage<{ accountId: string }>> =>
    listV2(context, likersOf(context, kind), (accountId) => ({ accountId }));

/** The handlers of likes. */
export const likes: Handlers = {
  "v2.getPageLikeCount": count("page"),
  "v2.getPageLikeUsers": users("page"),
  "v2.getBlogPostLikeCount": count("blogpost"),
  "v2.getBlogPostLikeUsers": users("blogpost"),
  "v2.getFooterLikeCount": count("footer-comment"),
  "v2.getFooterLikeUsers": users("footer-comment"),
  "v2.getInlineLikeCount": count("inline-comment"),
  "v2.getInlineLikeUsers": users("inline-comment"),
};
