import { refuseV2 } from "../Refusal.js";
import { removeContent } from "../site/removeContent.js";
import type { ContentKind, StoredContent, StoredVersion } from "../site/StoredContent.js";
import { listVersions } from "../site/setVersion.js";
import type { FakeAnswer, Handlers } from "../Visit.js";
import { type CursorPage, listV2, type Orders } from "./listV2.js";
import { requireKind } from "./requireKind.js";
import { toAttachment } from "./toAttachment.js";
import { toVersion } from "./toVersion.js";
import type { VisitOf } from "./VisitOf.js";

interface Wish {
  readonly status?: readonly string[] | undefined;
  readonly mediaType?: string | undefined;
  readonly filename?: string | undefined;
}

const orders: Orders<StoredContent> = {
  "created-date": ({ createdAt }) => createdAt,
  "modified-date": ({ version }) => version.createdAt,
};

function list(
  visit: VisitOf<Wish>,
  contents: Iterable<StoredContent>,
): FakeAnswer<CursorPage<ReturnType<typeof toAttachment>>> {
  const { status = ["current", "archived"], mediaType, filename } = visit.args;
  const chosen = [...contents].filter(
    ({ kind, status: own, version: { title, file } }) =>
      kind === "attachment" &&
      status.includes(own) &&
      (filename === undefined || title === filename) &&
      (mediaType === undefined || file?.mediaType === mediaType),
  );
  return listV2(visit, chosen, (content) => toAttachment(visit, content), { orders, limit: 50 });
}

const listOn = (kind: ContentKind) => (visit: VisitOf<Wish & { readonly id: string | number }>) => {
  const { id } = requireKind(visit, kind, visit.args.id);
  return list(visit, visit.store.below.get(id) ?? []);
};

function requireVersion(content: StoredContent, number: number): StoredVersion {
  const version = listVersions(content).find((one) => one.number === number);
  if (!version)
    throw refuseV2(404, "NOT_FOUND", `Cannot find version [${number}] of attachment [${content.id}]`);
  return version;
}

/** The operations of v2 on attachments. Files are sent and received through v1. */
export const attachments: Handlers = {
  "v2.getAttachments": (visit) => list(visit, visit.store.contents.values()),
  "v2.getPageAttachments": listOn("page"),
  "v2.getBlogpostAttachments": listOn("blogpost"),
  "v2.getAttachmentById": (visit) => {
    const content = requireKind(visit, "attachment", visit.args.id);
    const { version = content.version.number } = visit.args;
    const shown = toAttachment(visit, content, requireVersion(content, version));
    return { body: { ...shown, _links: { ...shown._links, base: `${visit.siteOrigin}/wiki` } } };
  },
  "v2.deleteAttachment": (visit) => {
    const content = requireKind(visit, "attachment", visit.args.id);
    if (visit.args.purge) removeContent(visit.store, content);
    else content.status = "trashed";
    return {};
  },
  "v2.getAttachmentVersions": (visit) => {
    const content = requireKind(visit, "attachment", visit.args.id);
    const byDate: Orders<StoredVersion> = { "modified-date": ({ createdAt }) => createdAt };
    const options = { orders: byDate, newestFirst: true, limit: 50 };
    return listV2(visit, listVersions(content), toVersion, options);
  },
  "v2.getAttachmentVersionDetails": (visit) => {
    const { "attachment-id": id, "version-number": number } = visit.args;
    const content = requireKind(visit, "attachment", id);
    const version = requireVersion(content, number);
    const neighbours = {
      prevVersion: number > 1 ? number - 1 : null,
      nextVersion: number < content.version.number ? number + 1 : null,
    };
    const collaborators = [version.authorId];
    return { body: { ...toVersion(version), contentTypeModified: false, collaborators, ...neighbours } };
  },
};
