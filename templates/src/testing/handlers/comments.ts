import type {
  CreateFooterCommentModel,
  PrimaryBodyRepresentation,
  PrimaryBodyRepresentationSingle,
  UpdateFooterCommentModel,
} from "../../v2/schema.js";
import { listV2 } from "../actions/listV2.js";
import { dateOrders as orders } from "../actions/orders.js";
import { isVisible, requireContent } from "../actions/require.js";
import { addComment, type CommentKind, updateComment, removeComment } from "../actions/writeComment.js";
import type { ContextWith, HandlerContext } from "../HandlerContext.js";
import { failureV2 } from "../HttpFailure.js";
import type { HttpResponse } from "../HttpResponse.js";
import { type Bodies, toBodies, toBody, toListedBody } from "../present/bodies.js";
import { type PresentComment, toComment, toInlineComment } from "../present/toComment.js";
import { withBase } from "../present/toLinks.js";
import { plainText } from "../store/plainText.js";
import type { ContentKind, StoredContent } from "../store/StoredContent.js";
import type { Handlers } from "./Handler.js";
import { requireVersion } from "./versions.js";

type ContainerArgs = { readonly id: string | number };
type CommentArgs = { readonly "comment-id": string | number };
interface ListArgs {
  readonly "body-format"?: PrimaryBodyRepresentation | undefined;
  readonly status?: readonly string[] | undefined;
  readonly "resolution-status"?: readonly string[] | undefined;
}
interface ReadArgs extends CommentArgs {
  readonly "body-format"?: PrimaryBodyRepresentationSingle | undefined;
  readonly version?: number | undefined;
}

/** What footer comments and inline comments have in common. `more` is what is done with a comment before it is shown. */
function operationsOn<Result extends object>(kind: CommentKind, present: PresentComment<Result>) {
  const find = (context: ContextWith<CommentArgs>) =>
    requireContent(context, context.args["comment-id"], kind);
  const list = (context: ContextWith<ListArgs>, comments: Iterable<StoredContent>) => {
    const { "body-format": format, status = ["current"], "resolution-status": marks } = context.args;
    const chosen = [...comments].filter(
      (comment) =>
        comment.kind === kind &&
        status.includes(comment.status) &&
        (marks?.includes(comment.inlineMarker?.status ?? "open") ?? true) &&
        isVisible(context, comment),
    );
    return listV2(context, chosen, (one) => present(context, one, toListedBody(one.version, format)), {
      orders,
    });
  };
  const show = (
    context: HandlerContext | ContextWith<unknown>,
    comment: StoredContent,
    body: Bodies,
    version = comment.version,
  ) => ({
    body: withBase(context, present(context, comment, body, version)),
  });
  return {
    listAll: (context: ContextWith<ListArgs>) => list(context, context.store.contents.values()),
    listOn: (on: ContentKind) => (context: ContextWith<ContainerArgs & ListArgs>) => {
      const { id } = requireContent(context, context.args.id, on);
      return list(context, repliesTo(context, id, undefined));
    },
    listReplies: (context: ContextWith<ContainerArgs & ListArgs>) => {
      const { id, containerId } = requireContent(context, context.args.id, kind);
      return list(context, repliesTo(context, containerId, id));
    },
    get: (context: ContextWith<ReadArgs>) => {
      const comment = find(context);
      const version = requireVersion(comment, context.args.version);
      return show(context, comment, toBody(version, context.args["body-format"]), version);
    },
    create: (
      context: ContextWith<{ readonly body: CreateFooterCommentModel }>,
      more?: (comment: StoredContent) => void,
    ) => {
      const comment = addComment(context, kind);
      more?.(comment);
      return show(context, comment, toBodies(comment.version));
    },
    update: (
      context: ContextWith<CommentArgs & { readonly body: UpdateFooterCommentModel }>,
      more?: (comment: StoredContent) => void,
    ) => {
      const comment = updateComment(context, find(context));
      more?.(comment);
      return show(context, comment, toBodies(comment.version));
    },
    remove: (context: ContextWith<CommentArgs>): HttpResponse<void> => {
      removeComment(context.store, find(context));
      return {};
    },
  };
}

/** The comments on content that answer a comment, or none. */
function repliesTo(
  { store }: Pick<HandlerContext, "store">,
  on: string | undefined,
  comment: string | undefined,
) {
  return [...(store.byParent.get(on ?? "") ?? [])].filter(({ parentId }) => parentId === comment);
}

/** Refuses to mark a text that is not there. A reply marks what the comment above it marks. */
function checkSelection({ store, args }: HandlerContext<"v2.createInlineComment">): void {
  const { pageId, blogPostId, inlineCommentProperties } = args.body;
  const on = store.contents.get(pageId ?? blogPostId ?? "");
  const { textSelection } = inlineCommentProperties ?? {};
  if (!on || (textSelection && plainText(on.version.body).includes(textSelection))) return;
  const title = `Cannot find the text [${textSelection}] in content [${on.id}]`;
  throw failureV2(400, "INVALID_REQUEST_PARAMETER", title);
}

/** Resolves an inline comment or opens it again. */
function setResolved(
  { store, caller }: HandlerContext,
  comment: StoredContent,
  resolved: boolean | undefined,
): void {
  const { inlineMarker: mark } = comment;
  if (!mark || resolved === undefined || resolved === (mark.status === "resolved")) return;
  const status = resolved ? "resolved" : "reopened";
  comment.inlineMarker = {
    ...mark,
    status,
    modifierId: caller?.accountId ?? "",
    modifiedAt: store.nextTime(),
  };
}

const footer = operationsOn("footer-comment", toComment);
const inline = operationsOn("inline-comment", toInlineComment);

/** The operations on footer comments and inline comments. */
export const comments: Handlers = {
  "v2.getFooterComments": footer.listAll,
  "v2.getPageFooterComments": footer.listOn("page"),
  "v2.getBlogPostFooterComments": footer.listOn("blogpost"),
  "v2.getAttachmentComments": footer.listOn("attachment"),
  "v2.getFooterCommentChildren": footer.listReplies,
  "v2.getFooterCommentById": footer.get,
  "v2.createFooterComment": (context) => footer.create(context),
  "v2.updateFooterComment": (context) => footer.update(context),
  "v2.deleteFooterComment": footer.remove,
  "v2.getInlineComments": inline.listAll,
  "v2.getPageInlineComments": inline.listOn("page"),
  "v2.getBlogPostInlineComments": inline.listOn("blogpost"),
  "v2.getInlineCommentChildren": inline.listReplies,
  "v2.getInlineCommentById": inline.get,
  "v2.createInlineComment": (context) => {
    checkSelection(context);
    const selection = context.args.body.inlineCommentProperties?.textSelection ?? "";
    return inline.create(context, (comment) => {
      const above = context.store.contents.get(comment.parentId ?? "")?.inlineMarker;
      comment.inlineMarker = above ?? { ref: context.store.nextUuid(), selection, status: "open" };
    });
  },
  "v2.updateInlineComment": (context) =>
    inline.update(context, (comment) => setResolved(context, comment, context.args.body.resolved)),
  "v2.deleteInlineComment": inline.remove,
};
