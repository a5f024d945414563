import type {
  CreateFooterCommentModel,
  PrimaryBodyRepresentation,
  PrimaryBodyRepresentationSingle,
  UpdateFooterCommentModel,
} from "../../v2/schema.js";
import { listV2 } from "../actions/listV2.js";
import { dateOrders as orders } from "../actions/orders.js";
import { isVisible, requireContent } from "../actions/require.js";
import { addComment, type CommentKind, changeComment, removeComment } from "../actions/writeComment.js";
import type { FakeAnswer, HandlerContext, Handlers, VisitOf } from "../HandlerContext.js";
import { refuseV2 } from "../HttpFailure.js";
import { type Bodies, toBodies, toBody, toListedBody } from "../present/bodies.js";
import { type PresentComment, toComment, toInlineComment } from "../present/toComment.js";
import { withBase } from "../present/toLinks.js";
import { plainText } from "../store/plainText.js";
import type { ContentKind, StoredContent } from "../store/StoredContent.js";
import { requireVersion } from "./versions.js";

type Of = { readonly id: string | number };
type One = { readonly "comment-id": string | number };
interface Wish {
  readonly "body-format"?: PrimaryBodyRepresentation | undefined;
  readonly status?: readonly string[] | undefined;
  readonly "resolution-status"?: readonly string[] | undefined;
}
interface Reading extends One {
  readonly "body-format"?: PrimaryBodyRepresentationSingle | undefined;
  readonly version?: number | undefined;
}

/** What footer comments and inline comments have in common. `more` is what is done with a comment before it is shown. */
function operationsOn<Result extends object>(kind: CommentKind, present: PresentComment<Result>) {
  const find = (visit: VisitOf<One>) => requireContent(visit, visit.args["comment-id"], kind);
  const list = (visit: VisitOf<Wish>, comments: Iterable<StoredContent>) => {
    const { "body-format": format, status = ["current"], "resolution-status": marks } = visit.args;
    const chosen = [...comments].filter(
      (comment) =>
        comment.kind === kind &&
        status.includes(comment.status) &&
        (marks?.includes(comment.mark?.status ?? "open") ?? true) &&
        isVisible(visit, comment),
    );
    return listV2(visit, chosen, (one) => present(visit, one, toListedBody(one.version, format)), { orders });
  };
  const show = (
    visit: HandlerContext | VisitOf<unknown>,
    comment: StoredContent,
    body: Bodies,
    version = comment.version,
  ) => ({
    body: withBase(visit, present(visit, comment, body, version)),
  });
  return {
    listAll: (visit: VisitOf<Wish>) => list(visit, visit.store.contents.values()),
    listOn: (on: ContentKind) => (visit: VisitOf<Of & Wish>) => {
      const { id } = requireContent(visit, visit.args.id, on);
      return list(visit, repliesTo(visit, id, undefined));
    },
    listReplies: (visit: VisitOf<Of & Wish>) => {
      const { id, containerId } = requireContent(visit, visit.args.id, kind);
      return list(visit, repliesTo(visit, containerId, id));
    },
    get: (visit: VisitOf<Reading>) => {
      const comment = find(visit);
      const version = requireVersion(comment, visit.args.version);
      return show(visit, comment, toBody(version, visit.args["body-format"]), version);
    },
    create: (
      visit: VisitOf<{ readonly body: CreateFooterCommentModel }>,
      more?: (comment: StoredContent) => void,
    ) => {
      const comment = addComment(visit, kind);
      more?.(comment);
      return show(visit, comment, toBodies(comment.version));
    },
    update: (
      visit: VisitOf<One & { readonly body: UpdateFooterCommentModel }>,
      more?: (comment: StoredContent) => void,
    ) => {
      const comment = changeComment(visit, find(visit));
      more?.(comment);
      return show(visit, comment, toBodies(comment.version));
    },
    remove: (visit: VisitOf<One>): FakeAnswer<void> => {
      removeComment(visit.store, find(visit));
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
  return [...(store.below.get(on ?? "") ?? [])].filter(({ parentId }) => parentId === comment);
}

/** Refuses to mark a text that is not there. A reply marks what the comment above it marks. */
function checkSelection({ store, args }: HandlerContext<"v2.createInlineComment">): void {
  const { pageId, blogPostId, inlineCommentProperties } = args.body;
  const on = store.contents.get(pageId ?? blogPostId ?? "");
  const { textSelection } = inlineCommentProperties ?? {};
  if (!on || (textSelection && plainText(on.version.body).includes(textSelection))) return;
  const title = `Cannot find the text [${textSelection}] in content [${on.id}]`;
  throw refuseV2(400, "INVALID_REQUEST_PARAMETER", title);
}

/** Resolves an inline comment or opens it again. */
function resolve(
  { store, caller }: HandlerContext,
  comment: StoredContent,
  resolved: boolean | undefined,
): void {
  const { mark } = comment;
  if (!mark || resolved === undefined || resolved === (mark.status === "resolved")) return;
  const status = resolved ? "resolved" : "reopened";
  comment.mark = { ...mark, status, modifierId: caller?.accountId ?? "", modifiedAt: store.nextTime() };
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
