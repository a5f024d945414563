import { listV2, type SortOrders } from "../actions/listV2.js";
import { requireContent, requireVersion } from "../actions/require.js";
import type { ContextWith, HandlerContext } from "../HandlerContext.js";
import { toBody } from "../present/bodies.js";
import { toDetailedVersion, toVersion } from "../present/toVersion.js";
import type { ContentKind, StoredVersion } from "../store/StoredContent.js";
import { listVersions } from "../store/setVersion.js";
import type { Handlers } from "./Handler.js";

interface ListArgs {
  readonly id: string | number;
  readonly "body-format"?: string | undefined;
}

const orders: SortOrders<StoredVersion> = { "modified-date": ({ number }) => number };

/** Lists the versions of content, newest first, each with the content at that time under the property `name`. */
function list<Name extends string>(kind: ContentKind, name: Name, limit = 25) {
  return (context: ContextWith<ListArgs>) => {
    const { id, "body-format": format } = context.args;
    const content = requireContent(context, id, kind);
    const present = (version: StoredVersion) => {
      const snapshot = {
        id: content.id,
        title: version.title,
        body: toBody(context, content, format, version),
      };
      return { ...toVersion(version), ...({ [name]: snapshot } as Record<Name, typeof snapshot>) };
    };
    return listV2(context, listVersions(content), present, { orders, newestFirst: true, limit });
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

const customVersions = list("custom-content", "custom");

/** The handlers of versions. */
export const versions: Handlers = {
  "v2.getPageVersions": list("page", "page"),
  "v2.getBlogPostVersions": list("blogpost", "blogpost"),
  "v2.getAttachmentVersions": list("attachment", "attachment", 50),
  "v2.getFooterCommentVersions": list("footer-comment", "comment"),
  "v2.getInlineCommentVersions": list("inline-comment", "comment"),
  "v2.getCustomContentVersions": ({ args, ...context }) =>
    customVersions({ ...context, args: { ...args, id: args["custom-content-id"] } }),
  "v2.getPageVersionDetails": (context) =>
    presentVersion(context, "page", context.args["page-id"], context.args["version-number"]),
  "v2.getBlogPostVersionDetails": (context) =>
    presentVersion(context, "blogpost", context.args["blogpost-id"], context.args["version-number"]),
  "v2.getAttachmentVersionDetails": (context) =>
    presentVersion(context, "attachment", context.args["attachment-id"], context.args["version-number"]),
  "v2.getCustomContentVersionDetails": (context) => {
    const { "custom-content-id": id, "version-number": number } = context.args;
    return presentVersion(context, "custom-content", id, number);
  },
  "v2.getFooterCommentVersionDetails": (context) =>
    presentVersion(context, "footer-comment", context.args.id, context.args["version-number"]),
  "v2.getInlineCommentVersionDetails": (context) =>
    presentVersion(context, "inline-comment", context.args.id, context.args["version-number"]),
};
