import type { CreateFooterCommentModel, UpdateFooterCommentModel } from "../../v2/schema.js";
import { failureV2 } from "../apiErrors.js";
import type { ContextWith } from "../HandlerContext.js";
import { readBody } from "../present/bodies.js";
import { addContent } from "../store/addContent.js";
import { removeContent } from "../store/removeContent.js";
import type { Store } from "../store/Store.js";
import type { StoredContent } from "../store/StoredContent.js";
import { addVersion } from "../store/setVersion.js";
import { mayCreate, requireCaller, requireContent, requireNextVersion } from "./require.js";

/** The kinds of comments. */
export type CommentKind = "footer-comment" | "inline-comment";

/** Adds a comment to content, or a reply to a comment. */
export function addComment(
  context: ContextWith<{ readonly body: CreateFooterCommentModel }>,
  kind: CommentKind,
): StoredContent {
  const { store } = context;
  const { pageId, blogPostId, attachmentId, customContentId, parentCommentId, body } = context.args.body;
  const parent = parentCommentId === undefined ? undefined : requireContent(context, parentCommentId, kind);
  const containerId = parent?.containerId ?? pageId ?? blogPostId ?? attachmentId ?? customContentId;
  const container = requireContent(context, containerId, "page", "blogpost", "attachment", "custom-content");
  if (!mayCreate(context, container.spaceId, kind))
    throw failureV2(404, "NOT_FOUND", `Content with id: [${container.id}] not found`);
  return addContent(store, {
    kind,
    spaceId: container.spaceId,
    containerId: container.id,
    parentId: parent?.id,
    authorId: requireCaller(context),
    title: `Re: ${container.version.title}`,
    body: readBody(body),
  });
}

/** Adds a version to a comment; without a body, the body does not change. */
export function updateComment(
  context: ContextWith<{ readonly body: UpdateFooterCommentModel }>,
  comment: StoredContent,
): StoredContent {
  const { version, body } = context.args.body;
  requireNextVersion("comment", comment.version.number, version?.number);
  addVersion(context.store, comment, {
    authorId: requireCaller(context),
    message: version?.message,
    body: body && readBody(body),
  });
  return comment;
}

/** Deletes a comment and its replies. */
export function removeComment(store: Store, comment: StoredContent): void {
  const { id, containerId = "" } = comment;
  for (const reply of [...(store.byParent.get(containerId) ?? [])]) {
    if (reply.parentId === id) removeComment(store, reply);
  }
  removeContent(store, comment);
}
