import { type CursorPage, listV2 } from "../actions/listV2.js";
import { dateOrders as orders } from "../actions/orders.js";
import { isVisible, requireAccess, requireContent, requireVersion } from "../actions/require.js";
import type { ContextWith } from "../HandlerContext.js";
import type { HttpResponse } from "../HttpResponse.js";
import { includeDetails, withoutVersion } from "../present/includeDetails.js";
import { toAttachment } from "../present/toAttachment.js";
import { withBase } from "../present/toLinks.js";
import { removeContent } from "../store/removeContent.js";
import type { ContentKind, StoredContent } from "../store/StoredContent.js";
import type { Handlers } from "./Handler.js";

interface ListArgs {
  readonly status?: readonly string[] | undefined;
  readonly mediaType?: string | undefined;
  readonly filename?: string | undefined;
}

function list(
  context: ContextWith<ListArgs>,
  contents: Iterable<StoredContent>,
  limit = 50,
): HttpResponse<CursorPage<ReturnType<typeof toAttachment>>> {
  const { status = ["current", "archived"], mediaType, filename } = context.args;
  const matching = [...contents].filter((content) => {
    const { kind, status: contentStatus, version } = content;
    if (kind !== "attachment" || !status.includes(contentStatus) || !isVisible(context, content))
      return false;
    return (
      (filename ?? version.title) === version.title &&
      (mediaType ?? version.file?.mediaType) === version.file?.mediaType
    );
  });
  return listV2(context, matching, (content) => toAttachment(context, content), { orders, limit });
}

const listOn = (kind: ContentKind) => (context: ContextWith<ListArgs & { readonly id: string | number }>) => {
  const { id } = requireContent(context, context.args.id, kind);
  return list(context, context.store.byParent.get(id) ?? []);
};

/** The handlers of attachments in v2; uploads and downloads are in `files.ts`. */
export const attachments: Handlers = {
  "v2.getAttachments": (context) => list(context, context.store.contents.values()),
  "v2.getPageAttachments": listOn("page"),
  "v2.getBlogpostAttachments": listOn("blogpost"),
  "v2.getCustomContentAttachments": listOn("custom-content"),
  "v2.getLabelAttachments": (context) => {
    const labeled = [...context.store.contents.values()].filter(({ labels }) =>
      labels?.some(({ id }) => id === String(context.args.id)),
    );
    return list({ ...context, args: { ...context.args, status: undefined } }, labeled, 25);
  },
  "v2.getAttachmentById": (context) => {
    const content = requireContent(context, context.args.id, "attachment");
    const { args } = context;
    const version = requireVersion(content, args.version);
    const presented = withoutVersion(toAttachment(context, content, version), args);
    return { body: withBase(context, { ...presented, ...includeDetails(context, content, args) }) };
  },
  "v2.deleteAttachment": (context) => {
    const content = requireAccess(context, "delete", context.args.id, "attachment");
    if (context.args.purge) removeContent(context.store, content);
    else content.status = "trashed";
    return {};
  },
};
