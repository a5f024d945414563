import type { ItemOf, ResultOf } from "../../tables/OperationTypes.js";
import { listV1 } from "../actions/listV1.js";
import { listV2 } from "../actions/listV2.js";
import { treeOrders } from "../actions/orders.js";
import { isVisible, requireContent, requireContentV1 } from "../actions/require.js";
import type { FakeAnswer, Handlers, VisitOf } from "../HandlerContext.js";
import { toContentV1 } from "../present/toContentV1.js";
import { contentType } from "../store/contentType.js";
import { listAncestors, listChildren, listDescendants } from "../store/listTree.js";
import type { Store } from "../store/Store.js";
import type { ContentKind, StoredContent } from "../store/StoredContent.js";

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
  const { id } = requireContent(visit, visit.args.id, kind);
  return listChildren(visit.store, id).filter((child) => isVisible(visit, child));
}

function children(kind: ContentKind) {
  return (visit: VisitOf<Walk>) => listV2(visit, listBelow(visit, kind), toChild, { orders: treeOrders });
}

function descendants(kind: ContentKind) {
  return (visit: VisitOf<Walk>) => {
    const { id } = requireContent(visit, visit.args.id, kind);
    return listV2(visit, listDescendants(visit.store, id, visit.args.depth ?? 2), ({ content, depth }) => {
      const { spaceId: _, ...child } = toChild(content);
      return { ...child, parentId: content.parentId ?? id, depth, lastModified: content.version.createdAt };
    });
  };
}

/** Gives the nearest ancestors, the highest first; those above them are asked for with the id of the first. */
function ancestors(kind: ContentKind) {
  return (visit: VisitOf<Walk>): FakeAnswer<ResultOf<"v2.getPageAncestors">> => {
    const above = listAncestors(visit.store, requireContent(visit, visit.args.id, kind));
    const results = above.slice(-(visit.args.limit ?? 25)).map(({ id, kind: type }) => ({ id, type }));
    return { body: { results, _links: { base: `${visit.siteOrigin}/wiki` } } };
  };
}

/** Lists what is below content, in the tree or within: pages at all levels, comments or attachments. */
function listOfType(store: Store, id: string, type: string, most?: number): StoredContent[] {
  const tree = [...listDescendants(store, id, most)].map(({ content }) => content);
  const all = type === "page" ? tree : [...(store.below.get(id) ?? [])];
  return all.filter(({ kind }) => contentType(kind) === type);
}

/** The operations on the tree of pages and folders, and those of v1 on all that is below content. */
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
  "v1.getDescendantsOfType": (visit) => {
    const { id, type, depth } = visit.args;
    const { store } = visit;
    const most = depth === "root" ? 1 : Number(depth) || undefined;
    return listV1(
      visit,
      listOfType(store, requireContentV1(visit, id).id, type, most),
      (content) => toContentV1(visit, content),
      25,
    );
  },
  "v1.getContentDescendants": (visit) => {
    const { store, siteOrigin, args } = visit;
    const { id } = requireContentV1(visit, args.id);
    const self = `/rest/api/content/${id}/descendant`;
    const expanded = Object.fromEntries(
      (args.expand ?? []).map((type) => {
        const results = listOfType(store, id, type)
          .slice(0, 25)
          .map((content) => toContentV1(visit, content));
        const links = { self: `${siteOrigin}/wiki${self}/${type}` };
        return [type, { results, start: 0, limit: 25, size: results.length, _links: links }];
      }),
    );
    return {
      body: { ...expanded, _links: { base: `${siteOrigin}/wiki`, self: `${siteOrigin}/wiki${self}` } },
    };
  },
};
