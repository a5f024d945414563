import type { ItemOf, ResultOf } from "../../OperationTypes.js";
import { listAncestors, listChildren, listDescendants } from "../site/listTree.js";
import type { ContentKind, StoredContent } from "../site/StoredContent.js";
import type { FakeAnswer, Handlers } from "../Visit.js";
import { listV2 } from "./listV2.js";
import { treeOrders } from "./orders.js";
import { isVisible, requireKind } from "./requireKind.js";
import type { VisitOf } from "./VisitOf.js";

interface Walk {
  readonly id: string | number;
  readonly limit?: number | undefined;
  readonly depth?: number | undefined;
}

function toChild({
  id,
  status,
  kind,
  spaceId,
  position,
  version,
}: StoredContent): ItemOf<"v2.getPageDirectChildren"> {
  return { id, status, title: version.title, type: kind, spaceId, childPosition: position };
}

function listBelow(visit: VisitOf<Walk>, kind: ContentKind): StoredContent[] {
  const { id } = requireKind(visit, kind, visit.args.id);
  return listChildren(visit.store, id).filter((child) => isVisible(visit, child));
}

function children(kind: ContentKind) {
  return (visit: VisitOf<Walk>) => listV2(visit, listBelow(visit, kind), toChild, { orders: treeOrders });
}

function descendants(kind: ContentKind) {
  return (visit: VisitOf<Walk>) => {
    const { id } = requireKind(visit, kind, visit.args.id);
    return listV2(visit, listDescendants(visit.store, id, visit.args.depth ?? 2), ({ content, depth }) => {
      const { spaceId: _, ...child } = toChild(content);
      return { ...child, parentId: content.parentId ?? id, depth, lastModified: content.version.createdAt };
    });
  };
}

/** Gives the nearest ancestors, the highest first; those above them are asked for with the id of the first. */
function ancestors(kind: ContentKind) {
  return (visit: VisitOf<Walk>): FakeAnswer<ResultOf<"v2.getPageAncestors">> => {
    const above = listAncestors(visit.store, requireKind(visit, kind, visit.args.id));
    const results = above.slice(-(visit.args.limit ?? 25)).map(({ id, kind: type }) => ({ id, type }));
    return { body: { results, _links: { base: `${visit.siteOrigin}/wiki` } } };
  };
}

/** The operations on the tree of pages and folders. */
export const trees: Handlers = {
  "v2.getPageDirectChildren": children("page"),
  "v2.getFolderDirectChildren": children("folder"),
  "v2.getPageDescendants": descendants("page"),
  "v2.getFolderDescendants": descendants("folder"),
  "v2.getPageAncestors": ancestors("page"),
  "v2.getFolderAncestors": ancestors("folder"),
  "v2.getChildPages": (visit) => {
    const pages = listBelow(visit, "page").filter(({ kind }) => kind === "page");
    const { title: _, ...orders } = treeOrders;
    return listV2(
      visit,
      pages,
      (page) => {
        const { type: _type, ...child } = toChild(page);
        return child;
      },
      { orders },
    );
  },
};
