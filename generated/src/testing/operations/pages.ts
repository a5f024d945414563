import type { StoredContent, StoredVersion } from "../site/StoredContent.js";
import type { Handlers, Visit } from "../Visit.js";
import { deleteContent } from "./deleteContent.js";
import { findLabel } from "./findLabel.js";
import { includeDetails } from "./includeDetails.js";
import { listV2 } from "./listV2.js";
import { orders } from "./orders.js";
import { readBody } from "./readBody.js";
import { readContent } from "./readContent.js";
import { requireCaller } from "./requireCaller.js";
import { requireKind } from "./requireKind.js";
import { requireSpace } from "./requireSpace.js";
import { type Selection, selectContent } from "./selectContent.js";
import { toBodies, toListedBody } from "./toBodies.js";
import { toPage } from "./toPage.js";
import type { VisitOf } from "./VisitOf.js";
import { createContent, requireTitle, updateContent, writeVersion } from "./writeContent.js";

type Listing = { readonly "body-format"?: string | undefined };

function listPages(visit: VisitOf<Listing>, selection: Selection, keep?: (page: StoredContent) => boolean) {
  const selected = selectContent(visit, "page", selection);
  const pages = keep ? [...selected].filter(keep) : selected;
  const show = (page: StoredContent) => ({
    ...toPage(visit, page),
    body: toListedBody(page.version, visit.args["body-format"]),
  });
  return listV2(visit, pages, show, { orders, comesBy: selection.title === undefined ? "id" : undefined });
}

function toWritten(
  visit: Pick<Visit, "store" | "siteOrigin">,
  page: StoredContent,
  version: StoredVersion = page.draft ?? page.version,
) {
  const shown = toPage(visit, page, version);
  return {
    body: {
      ...shown,
      body: toBodies(version),
      _links: { ...shown._links, base: `${visit.siteOrigin}/wiki` },
    },
  };
}

/** The operations on pages. */
export const pages: Handlers = {
  "v2.getPages": (visit) => {
    const { subtype, ...selection } = visit.args;
    return listPages(
      visit,
      selection,
      subtype && ((page) => (subtype === "live") === (page.isLive === true)),
    );
  },
  "v2.getPagesInSpace": (visit) => {
    const { id, depth, status, title } = visit.args;
    const { id: spaceId } = requireSpace(visit.store, id);
    const isTop = depth === "root" ? (page: StoredContent) => page.parentId === undefined : undefined;
    return listPages(visit, { status, title, "space-id": [spaceId] }, isTop);
  },
  "v2.getLabelPages": (visit) => {
    const { id, "space-id": spaceId } = visit.args;
    const label = findLabel(visit.store, id);
    return listPages(visit, { "space-id": spaceId }, ({ labels }) => labels?.includes(label) === true);
  },
  "v2.getPageById": (visit) => {
    const { content, version, body } = readContent(visit, "page", visit.args);
    const page = toPage(visit, content, version);
    const _links = { ...page._links, base: `${visit.siteOrigin}/wiki` };
    return { body: { ...page, body, ...includeDetails(content, visit.args), _links } };
  },
  "v2.createPage": (visit) => {
    const { body: sent, private: isPrivate, "root-level": isRoot } = visit.args;
    const { spaceId, status, title, parentId } = sent;
    const page = createContent(visit, {
      kind: "page",
      spaceId,
      status,
      title,
      parentId,
      isRoot,
      body: readBody(sent.body),
    });
    if (isPrivate) page.isPrivate = true;
    if (sent.subtype === "live") page.isLive = true;
    return toWritten(visit, page);
  },
  "v2.updatePage": (visit) => {
    const { id, body: sent } = visit.args;
    const page = requireKind(visit, "page", id);
    updateContent(visit, page, { ...sent, body: readBody(sent.body) });
    return toWritten(visit, page);
  },
  "v2.updatePageTitle": (visit) => {
    const { id, body } = visit.args;
    const page = requireKind(visit, "page", id);
    if (body.status !== "draft") requireTitle(visit, "page", page.spaceId, body.title, page);
    writeVersion(visit, page, body.status, { title: body.title, authorId: requireCaller(visit) });
    return toWritten(visit, page);
  },
  "v2.deletePage": (visit) => deleteContent(visit, "page", visit.args),
};
