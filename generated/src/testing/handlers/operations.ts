import { requireContent, requireSpace } from "../actions/require.js";
import type { ContextWith } from "../HandlerContext.js";
import type { HttpResponse } from "../HttpResponse.js";
import { permittedInSpace, permittedOperations } from "../present/includeDetails.js";
import type { ContentKind } from "../store/StoredContent.js";
import type { Handlers } from "./Handler.js";

type Operations = { operations: ReturnType<typeof permittedOperations> };

function operationsOf(kind: ContentKind) {
  return (context: ContextWith<{ readonly id: string | number }>): HttpResponse<Operations> => {
    const content = requireContent(context, context.args.id, kind);
    return { body: { operations: permittedOperations(context, content) } };
  };
}

/** The handlers that list what the caller may do. */
export const operations: Handlers = {
  "v2.getPageOperations": operationsOf("page"),
  "v2.getBlogPostOperations": operationsOf("blogpost"),
  "v2.getFolderOperations": operationsOf("folder"),
  "v2.getWhiteboardOperations": operationsOf("whiteboard"),
  "v2.getDatabaseOperations": operationsOf("database"),
  "v2.getSmartLinkOperations": operationsOf("embed"),
  "v2.getAttachmentOperations": operationsOf("attachment"),
  "v2.getCustomContentOperations": operationsOf("custom-content"),
  "v2.getFooterCommentOperations": operationsOf("footer-comment"),
  "v2.getInlineCommentOperations": operationsOf("inline-comment"),
  "v2.getSpaceOperations": (context) => {
    const { id } = requireSpace(context, context.args.id);
    return { body: { operations: permittedInSpace(context, id) } };
  },
};
