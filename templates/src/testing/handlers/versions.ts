import type { PrimaryBodyRepresentation } from "../../v2/schema.js";
import { listV2, type Orders } from "../actions/listV2.js";
import { requireContent } from "../actions/require.js";
import type { HandlerContext, Handlers, VisitOf } from "../HandlerContext.js";
import { missing } from "../HttpFailure.js";
import { toListedBody } from "../present/bodies.js";
import { toDetailedVersion, toVersion } from "../present/toVersion.js";
import type { ContentKind, StoredContent, StoredVersion } from "../store/StoredContent.js";
import { findVersion, listVersions } from "../store/setVersion.js";

interface Listing {
  readonly id: string | number;
  readonly "body-format"?: PrimaryBodyRepresentation | undefined;
}

const orders: Orders<StoredVersion> = { "modified-date": ({ number }) => number };

/** Lists the versions of a kind of content, the newest first, each with what the content was then under a name. */
function list<Name extends string>(kind: ContentKind, name: Name, limit = 25) {
  return (visit: VisitOf<Listing>) => {
    const { id, "body-format": format } = visit.args;
    const content = requireContent(visit, id, kind);
    const show = (version: StoredVersion) => {
      const then = { id: content.id, title: version.title, body: toListedBody(version, format) };
      return { ...toVersion(version), ...({ [name]: then } as Record<Name, typeof then>) };
    };
    return listV2(visit, listVersions(content), show, { orders, newestFirst: true, limit });
  };
}

function describe(
  visit: Pick<HandlerContext, "store" | "caller">,
  kind: ContentKind,
  id: string | number,
  number: number,
) {
  const content = requireContent(visit, id, kind);
  return { body: toDetailedVersion(content, requireVersion(content, number)) };
}

/** Finds a version of content, or refuses in the words of v2. */
export function requireVersion(
  content: StoredContent,
  number: number = content.version.number,
): StoredVersion {
  const version = findVersion(content, number);
  if (!version) throw missing("version", number);
  return version;
}

/** The operations on versions. */
export const versions: Handlers = {
  "v2.getPageVersions": list("page", "page"),
  "v2.getBlogPostVersions": list("blogpost", "blogpost"),
  "v2.getAttachmentVersions": list("attachment", "attachment", 50),
  "v2.getFooterCommentVersions": list("footer-comment", "comment"),
  "v2.getInlineCommentVersions": list("inline-comment", "comment"),
  "v2.getPageVersionDetails": (visit) =>
    describe(visit, "page", visit.args["page-id"], visit.args["version-number"]),
  "v2.getBlogPostVersionDetails": (visit) =>
    describe(visit, "blogpost", visit.args["blogpost-id"], visit.args["version-number"]),
  "v2.getAttachmentVersionDetails": (visit) =>
    describe(visit, "attachment", visit.args["attachment-id"], visit.args["version-number"]),
  "v2.getFooterCommentVersionDetails": (visit) =>
    describe(visit, "footer-comment", visit.args.id, visit.args["version-number"]),
  "v2.getInlineCommentVersionDetails": (visit) =>
    describe(visit, "inline-comment", visit.args.id, visit.args["version-number"]),
};
