import type {
  CreateFooterCommentModel,
  PrimaryBodyRepresentation,
  PrimaryBodyRepresentationSingle,
  UpdateFooterCommentModel,
} from "../../v2/schema.js";
import { listV2 } from "../actions/listV2.js";
import { dateOrders as orders } from "../actions/orders.js";
import { isVisible, requireAccess, requireContent, requireVersion } from "../actions/require.js";
import { addComment, type CommentKind, removeComment, updateComment } from "../actions/writeComment.js";
import { failureV2 } from "../apiErrors.js";
import type { ContextWith, HandlerContext } from "../HandlerContext.js";
import type { HttpResponse } from "../HttpResponse.js";
import { type Bodies, toBodies, toBody } from "../present/bodies.js";
import {
  type IncludeArgs,
  includeDetails,
  includeRelated,
  withoutVersion,
} from "../present/includeDetails.js";
import { type PresentComment, toComment, toInlineComment } from "../present/toComment.js";
import { withBase } from "../present/toLinks.js";
import type { Access } from "../store/access.js";
import { addMarker } from "../store/addMarker.js";
import { plainText } from "../store/plainText.js";
import { resolutionStatus } from "../store/resolutionStatus.js";
import type { ContentKind, StoredContent } from "../store/StoredContent.js";
import type { Handlers } from "./Handler.js";

type ContainerArgs = { readonly id: string | number };
type CommentArgs = { readonly "comment-id": string | number };
interface ListArgs {
  readonly "body-format"?: PrimaryBodyRepresentation | undefined;
  readonly status?: readonly string[] | undefined;
  readonly "resolution-status"?: readonly string[] | undefined;
}
interface ReadArgs extends CommentArgs, IncludeArgs {
  readonly "body-format"?: PrimaryBodyRepresentationSingle | undefined;
  readonly version?: number | undefined;
}
type CreateArgs = { readonly body: CreateFooterCommentModel };
type UpdateArgs = CommentArgs & { readonly body: UpdateFooterCommentModel };

/** The handlers that footer and inline comments share; `modify` changes a comment before it is presented. */
function commentHandlers<Result extends object>(kind: CommentKind, present: PresentComment<Result>) {
  const find = (context: ContextWith<CommentArgs>, access: Access = "read") =>
    requireAccess(context, access, context.args["comment-id"], kind);
  const list = (context: ContextWith<ListArgs>, comments: Iterable<StoredContent>) => {
    const { "body-format": format } = context.args;
    const toResult = (one: StoredContent) => present(context, one, toBody(context, one, format));
    return listV2(context, selectComments(context, kind, comments), toResult, { orders });
  };
  const respond = (
    context: HandlerContext | ContextWith<unknown>,
    comment: StoredContent,
    body: Bodies = toBodies(comment.version),
    version = comment.version,
  ) => ({ body: withBase(context, present(context, comment, body, version)) });
  return {
    listAll: (context: ContextWith<ListArgs>) => list(context, context.store.contents.values()),
    listOn: (containerKind: ContentKind) => (context: ContextWith<ContainerArgs & ListArgs>) => {
      const { id } = requireContent(context, context.args.id, containerKind);
      return list(context, repliesTo(context, id, undefined));
    },
    listReplies: (context: ContextWith<ContainerArgs & ListArgs>) => {
      const { id, containerId } = requireContent(context, context.args.id, kind);
      return list(context, repliesTo(context, containerId, id));
    },
    get: (context: ContextWith<ReadArgs>) => {
      const comment = find(context);
      const version = requireVersion(comment, context.args.version);
      const body = toBody(context, comment, context.args["body-format"], version);
      const presented = withoutVersion(respond(context, comment, body, version).body, context.args);
      const details = {
        ...includeDetails(context, comment, context.args),
        ...includeRelated(context, comment, context.args),
      };
      // The properties of the marker of an inline comment and those of content have the same name.
      const properties = details.properties && { ...Object(presented).properties, ...details.properties };
      return { body: { ...presented, ...details, ...(properties && { properties }) } };
    },
    create: (context: ContextWith<CreateArgs>, modify?: (comment: StoredContent) => void) => {
      const comment = addComment(context, kind);
      modify?.(comment);
      return respond(context, comment);
    },
    update: (context: ContextWith<UpdateArgs>, modify?: (comment: StoredContent) => void) => {
      const comment = updateComment(context, find(context, "update"));
      modify?.(comment);
      return respond(context, comment);
    },
    remove: (context: ContextWith<CommentArgs>): HttpResponse<void> => {
      removeComment(context.store, find(context, "delete"));
      return {};
    },
  };
}

function selectComments(
  context: ContextWith<ListArgs>,
  kind: CommentKind,
  comments: Iterable<StoredContent>,
): StoredContent[] {
  const { status = ["current"], "resolution-status": resolutionStatuses } = context.args;
  return [...comments].filter(
    (comment) =>
      comment.kind === kind &&
      status.includes(comment.status) &&
      (resolutionStatuses?.includes(resolutionStatus(comment)) ?? true) &&
      isVisible(context, comment),
  );
}

/** Lists the replies to a comment, or the top-level comments on content. */
function repliesTo(
  { store }: Pick<HandlerContext, "store">,
  containerId: string | undefined,
  commentId: string | undefined,
) {
  return [...(store.byParent.get(containerId ?? "") ?? [])].filter(({ parentId }) => parentId === commentId);
}

/** Throws 400 if the content does not contain the selected text. Replies refer to the text of the comment above. */
function checkSelection({ store, args }: HandlerContext<"v2.createInlineComment">): void {
  const { pageId, blogPostId, inlineCommentProperties } = args.body;
  const container = store.contents.get(pageId ?? blogPostId ?? "");
  const { textSelection } = inlineCommentProperties ?? {};
  if (!container || (textSelection && plainText(container.version.body).includes(textSelection))) return;
  const title = `Cannot find the text [${textSelection}] in content [${container.id}]`;
  throw failureV2(400, "INVALID_REQUEST_PARAMETER", title);
}

/** Documented: a dangling comment cannot be updated; that the failure is a 400 is not. */
function checkDangling(context: HandlerContext<"v2.updateInlineComment">): void {
  const comment = requireAccess(context, "update", context.args["comment-id"], "inline-comment");
  if (resolutionStatus(comment) !== "dangling") return;
  throw failureV2(400, "INVALID_REQUEST_PARAMETER", `The comment [${comment.id}] is dangling`);
}

/** Resolves or reopens an inline comment. */
function setResolved(
  { store, caller }: HandlerContext,
  comment: StoredContent,
  resolved: boolean | undefined,
): void {
  const { inlineMarker } = comment;
  if (!inlineMarker || resolved === undefined || resolved === (inlineMarker.status === "resolved")) return;
  const status = resolved ? "resolved" : "reopened";
  comment.inlineMarker = {
    ...inlineMarker,
    status,
    modifierId: caller?.accountId ?? "",
    modifiedAt: store.nextTime(),
  };
}

const footer = commentHandlers("footer-comment", toComment);
const inline = commentHandlers("inline-comment", toInlineComment);

/** The handlers of comments. */
export const comments: Handlers = {
  "v2.getFooterComments": footer.listAll,
  "v2.getPageFooterComments": footer.listOn("page"),
  "v2.getBlogPostFooterComments": footer.listOn("blogpost"),
  "v2.getAttachmentComments": footer.listOn("attachment"),
  "v2.getCustomContentComments": footer.listOn("custom-content"),
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
    const { textSelection: selection = "", textSelectionMatchIndex: index } =
      context.args.body.inlineCommentProperties ?? {};
    return inline.create(context, (comment) => {
      const { contents } = context.store;
      const parentMarker = contents.get(comment.parentId ?? "")?.inlineMarker;
      comment.inlineMarker = parentMarker ?? { ref: context.store.nextUuid(), selection, status: "open" };
      const container = contents.get(comment.containerId ?? "");
      if (container && !parentMarker) addMarker(context.store, container, comment.inlineMarker, index);
    });
  },
  "v2.updateInlineComment": (context) => {
    checkDangling(context);
    return inline.update(context, (comment) => setResolved(context, comment, context.args.body.resolved));
  },
  "v2.deleteInlineComment": inline.remove,
};
