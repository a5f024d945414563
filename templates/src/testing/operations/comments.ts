import { refuseV2 } from "../Refusal.js";
import { plainText } from "../site/plainText.js";
import type { StoredContent } from "../site/StoredContent.js";
import type { Handlers, Visit } from "../Visit.js";
import { commentsOf, type PresentComment } from "./commentsOf.js";
import { type Comment, toComment } from "./toComment.js";

/** What v2 says of an inline comment beyond what it says of every comment. */
interface InlineComment extends Comment {
  properties: Record<
    "inlineMarkerRef" | "inlineOriginalSelection" | "inline-marker-ref" | "inline-original-selection",
    string
  >;
  resolutionLastModifierId?: string;
  resolutionLastModifiedAt?: string;
}

/** What it marks is told under the names of today and, as observed, under those of before. */
const toInlineComment: PresentComment<InlineComment> = (visit, comment, format, version) => {
  const { ref = "", selection = "", modifierId, modifiedAt } = comment.mark ?? {};
  return {
    ...toComment(visit, comment, format, version),
    ...(modifierId && { resolutionLastModifierId: modifierId }),
    ...(modifiedAt && { resolutionLastModifiedAt: modifiedAt }),
    properties: {
      inlineMarkerRef: ref,
      inlineOriginalSelection: selection,
      "inline-marker-ref": ref,
      "inline-original-selection": selection,
    },
  };
};

const footer = commentsOf("footer-comment", toComment);
const inline = commentsOf("inline-comment", toInlineComment);

/** Refuses to mark a text that is not there. A reply marks what the comment above it marks. */
function checkSelection({ store, args }: Visit<"v2.createInlineComment">): void {
  const { pageId, blogPostId, inlineCommentProperties } = args.body;
  const on = store.contents.get(pageId ?? blogPostId ?? "");
  const { textSelection } = inlineCommentProperties ?? {};
  if (!on || (textSelection && plainText(on.version.body).includes(textSelection))) return;
  throw refuseV2(
    400,
    "INVALID_REQUEST_PARAMETER",
    `Cannot find the text [${textSelection}] in content [${on.id}]`,
  );
}

/** Resolves an inline comment or opens it again. */
function resolve({ store, caller }: Visit, comment: StoredContent, resolved: boolean | undefined): void {
  const { mark } = comment;
  if (!mark || resolved === undefined || resolved === (mark.status === "resolved")) return;
  const status = resolved ? "resolved" : "reopened";
  comment.mark = { ...mark, status, modifierId: caller?.accountId ?? "", modifiedAt: store.nextTime() };
}

/** The operations on footer comments and inline comments. */
export const comments: Handlers = {
  "v2.getFooterComments": footer.listAll,
  "v2.getPageFooterComments": footer.listOn("page"),
  "v2.getBlogPostFooterComments": footer.listOn("blogpost"),
  "v2.getAttachmentComments": footer.listOn("attachment"),
  "v2.getFooterCommentChildren": footer.listReplies,
  "v2.getFooterCommentById": footer.get,
  "v2.createFooterComment": (visit) => footer.create(visit),
  "v2.updateFooterComment": (visit) => footer.update(visit),
  "v2.deleteFooterComment": footer.remove,
  "v2.getInlineComments": inline.listAll,
  "v2.getPageInlineComments": inline.listOn("page"),
  "v2.getBlogPostInlineComments": inline.listOn("blogpost"),
  "v2.getInlineCommentChildren": inline.listReplies,
  "v2.getInlineCommentById": inline.get,
  "v2.createInlineComment": (visit) => {
    checkSelection(visit);
    const selection = visit.args.body.inlineCommentProperties?.textSelection ?? "";
    return inline.create(visit, (comment) => {
      const above = visit.store.contents.get(comment.parentId ?? "")?.mark;
      comment.mark = above ?? { ref: visit.store.nextUuid(), selection, status: "open" };
    });
  },
  "v2.updateInlineComment": (visit) =>
    inline.update(visit, (comment) => resolve(visit, comment, visit.args.body.resolved)),
  "v2.deleteInlineComment": inline.remove,
};
