import type { PrimaryBodyRepresentation } from "../../v2/schema.js";
import { listV2, type SortOrders } from "../actions/listV2.js";
import { requireContent } from "../actions/require.js";
import type { ContextWith, HandlerContext } from "../HandlerContext.js";
import { notFound } from "../HttpFailure.js";
import { toListedBody } from "../present/bodies.js";
import { toDetailedVersion, toVersion } from "../present/toVersion.js";
import type { ContentKind, StoredContent, StoredVersion } from "../store/StoredContent.js";
import { findVersion, listVersions } from "../store/setVersion.js";
import type { Handlers } from "./Handler.js";

interface ListArgs {
  readonly id: string | number;
  readonly "body-format"?: PrimaryBodyRepresentation | undefined;
}

const orders: SortOrders<StoredVersion> = { "modified-date": ({ number }) => number };

/** Lists the versions of a kind of content, the newest first, each with what the content was then under a name. */
function list<Name extends string>(kind: ContentKind, name: Name, limit = 25) {
  return (context: ContextWith<ListArgs>) => {
    const { id, "body-format": format } = context.args;
    const content = requireContent(context, id, kind);
    const show = (version: StoredVersion) => {
      const then = { id: content.id, title: version.title, body: toListedBody(version, format) };
      return { ...toVersion(version), ...({ [name]: then } as Record<Name, typeof then>) };
    };
    return listV2(context, listVersions(content), show, { orders, newestFirst: true, limit });
  };
}

function presentVersion(
  context: Pick<HandlerContext, "store" | "caller">,
  kind: ContentKind,
  id: string | number,
  number: number,
) {
  const content = requireContent(context, id, kind);
  return { body: toDetailedVersion(content, requireVersion(content, number)) };
}

/** Finds a version of content, or refuses in the words of v2. */
export function requireVersion(
  content: StoredContent,
  number: number = content.version.number,
): StoredVersion {
  const version = findVersion(content, number);
  if (!version) throw notFound("version", number);
  return version;
}

/** The operations on versions. */
export const versions: Handlers = {
  "v2.getPageVersions": list("page", "page"),
  "v2.getBlogPostVersions": list("blogpost", "blogpost"),
  "v2.getAttachmentVersions": list("attachment", "attachment", 50),
  "v2.getFooterCommentVersions": list("footer-comment", "comment"),
  "v2.getInlineCommentVersions": list("inline-comment", "comment"),
  "v2.getPageVersionDetails": (context) =>
    presentVersion(context, "page", context.args["page-id"], context.args["version-number"]),
  "v2.getBlogPostVersionDetails": (context) =>
    presentVersion(context, "blogpost", context.args["blogpost-id"], context.args["version-number"]),
  "v2.getAttachmentVersionDetails": (context) =>
    presentVersion(context, "attachment", context.args["attachment-id"], context.args["version-number"]),
  "v2.getFooterCommentVersionDetails": (context) =>
    presentVersion(context, "footer-comment", context.args.id, context.args["version-number"]),
  "v2.getInlineCommentVersionDetails": (context) =>
    presentVersion(context, "inline-comment", context.args.id, context.args["version-number"]),
};
