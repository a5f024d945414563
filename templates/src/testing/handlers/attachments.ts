import { type CursorPage, listV2 } from "../actions/listV2.js";
import { dateOrders as orders } from "../actions/orders.js";
import { isVisible, requireContent } from "../actions/require.js";
import type { FakeAnswer, Handlers, VisitOf } from "../HandlerContext.js";
import { toAttachment } from "../present/toAttachment.js";
import { withBase } from "../present/toLinks.js";
import { removeContent } from "../store/removeContent.js";
import type { ContentKind, StoredContent } from "../store/StoredContent.js";
import { requireVersion } from "./versions.js";

interface Wish {
  readonly status?: readonly string[] | undefined;
  readonly mediaType?: string | undefined;
  readonly filename?: string | undefined;
}

function list(
  visit: VisitOf<Wish>,
  contents: Iterable<StoredContent>,
): FakeAnswer<CursorPage<ReturnType<typeof toAttachment>>> {
  const { status = ["current", "archived"], mediaType, filename } = visit.args;
  const chosen = [...contents].filter((content) => {
    const { kind, status: own, version } = content;
    if (kind !== "attachment" || !status.includes(own) || !isVisible(visit, content)) return false;
    return (
      (filename ?? version.title) === version.title &&
      (mediaType ?? version.file?.mediaType) === version.file?.mediaType
    );
  });
  return listV2(visit, chosen, (content) => toAttachment(visit, content), { orders, limit: 50 });
}

const listOn = (kind: ContentKind) => (visit: VisitOf<Wish & { readonly id: string | number }>) => {
  const { id } = requireContent(visit, visit.args.id, kind);
  return list(visit, visit.store.below.get(id) ?? []);
};

/** The operations of v2 on attachments. Files are sent and received through v1. */
export const attachments: Handlers = {
  "v2.getAttachments": (visit) => list(visit, visit.store.contents.values()),
  "v2.getPageAttachments": listOn("page"),
  "v2.getBlogpostAttachments": listOn("blogpost"),
  "v2.getAttachmentById": (visit) => {
    const content = requireContent(visit, visit.args.id, "attachment");
    const version = requireVersion(content, visit.args.version);
    return { body: withBase(visit, toAttachment(visit, content, version)) };
  },
  "v2.deleteAttachment": (visit) => {
    const content = requireContent(visit, visit.args.id, "attachment");
    if (visit.args.purge) removeContent(visit.store, content);
    else content.status = "trashed";
    return {};
  },
};
