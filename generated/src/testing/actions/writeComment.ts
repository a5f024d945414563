import type { CreateFooterCommentModel, UpdateFooterCommentModel } from "../../v2/schema.js";
import type { VisitOf } from "../HandlerContext.js";
import { readBody } from "../present/bodies.js";
import { addContent } from "../store/addContent.js";
import { removeContent } from "../store/removeContent.js";
import type { Store } from "../store/Store.js";
import type { StoredContent } from "../store/StoredContent.js";
import { addVersion } from "../store/setVersion.js";
import { requireCaller, requireContent, requireNextNumber } from "./require.js";

/** Kinds of comments. */
export type CommentKind = "footer-comment" | "inline-comment";

/** Puts a comment on content, or a reply below a comment. */
export function addComment(
  visit: VisitOf<{ readonly body: CreateFooterCommentModel }>,
  kind: CommentKind,
): StoredContent {
  const { store } = visit;
  const { pageId, blogPostId, attachmentId, parentCommentId, body } = visit.args.body;
  const parent = parentCommentId === undefined ? undefined : requireContent(visit, parentCommentId, kind);
  const on = parent?.containerId ?? pageId ?? blogPostId ?? attachmentId;
  const container = requireContent(visit, on, "page", "blogpost", "attachment");
  return addContent(store, {
    kind,
    spaceId: container.spaceId,
    containerId: container.id,
    parentId: parent?.id,
    authorId: requireCaller(visit),
    title: `Re: ${container.version.title}`,
    body: readBody(body),
  });
}

/** Gives a comment its next version; without a body the text stays. */
export function changeComment(
  visit: VisitOf<{ readonly body: UpdateFooterCommentModel }>,
  comment: StoredContent,
): StoredContent {
  const { version, body } = visit.args.body;
  requireNextNumber("comment", comment.version.number, version?.number);
  addVersion(visit.store, comment, {
    authorId: requireCaller(visit),
    message: version?.message,
    body: body && readBody(body),
  });
  return comment;
}

/** Erases a comment with the replies to it. */
export function removeComment(store: Store, comment: StoredContent): void {
  const { id, containerId = "" } = comment;
  for (const reply of [...(store.below.get(containerId) ?? [])]) {
    if (reply.parentId === id) removeComment(store, reply);
  }
  removeContent(store, comment);
}
