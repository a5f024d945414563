import type { ResultOf } from "../../tables/OperationTypes.js";
import { listV1 } from "../actions/listV1.js";
import { listV2 } from "../actions/listV2.js";
import { treeOrders } from "../actions/orders.js";
import { isVisible, requireContent, requireContentV1 } from "../actions/require.js";
import type { ContextWith } from "../HandlerContext.js";
import type { HttpResponse } from "../HttpResponse.js";
import { toChild } from "../present/toChild.js";
import { toContentV1 } from "../present/toContentV1.js";
import { contentType } from "../store/contentType.js";
import { listAncestors, listChildren, listDescendants } from "../store/listTree.js";
import type { Store } from "../store/Store.js";
import type { ContentKind, StoredContent } from "../store/StoredContent.js";
import type { Handlers } from "./Handler.js";

interface TreeArgs {
  readonly id: string | number;
  readonly limit?: number | undefined;
  readonly depth?: number | undefined;
}

function listBelow(context: ContextWith<TreeArgs>, kind: ContentKind): StoredContent[] {
  const { id } = requireContent(context, context.args.id, kind);
  return listChildren(context.store, id).filter((child) => isVisible(context, child));
}

function children(kind: ContentKind) {
  return (context: ContextWith<TreeArgs>) =>
    listV2(context, listBelow(context, kind), toChild, { orders: treeOrders });
}

function descendants(kind: ContentKind) {
  return (context: ContextWith<TreeArgs>) => {
    const { id } = requireContent(context, context.args.id, kind);
    return listV2(
      context,
      listDescendants(context.store, id, context.args.depth ?? 2),
      ({ content, depth }) => {
        const { spaceId: _, ...child } = toChild(content);
        return { ...child, parentId: content.parentId ?? id, depth, lastModified: content.version.createdAt };
      },
    );
  };
}

/** Lists the nearest ancestors, topmost first; the ID of the first one gives access to those above it. */
function ancestors(kind: ContentKind) {
  return (context: ContextWith<TreeArgs>): HttpResponse<ResultOf<"v2.getPageAncestors">> => {
    const above = listAncestors(context.store, requireContent(context, context.args.id, kind));
    const results = above.slice(-(context.args.limit ?? 25)).map(({ id, kind: type }) => ({ id, type }));
    return { body: { results, _links: { base: `${context.siteOrigin}/wiki` } } };
  };
}

/** Lists the descendants of a type: pages in the tree, or the comments or attachments of the content itself. */
function listOfType(store: Store, id: string, type: string, maxDepth?: number): StoredContent[] {
  const tree = [...listDescendants(store, id, maxDepth)].map(({ content }) => content);
  const all = type === "page" ? tree : [...(store.byParent.get(id) ?? [])];
  return all.filter((content) => contentType(content) === type);
}

/** The handlers of children, descendants and ancestors. */
export const trees: Handlers = {
  "v2.getPageDirectChildren": children("page"),
  "v2.getFolderDirectChildren": children("folder"),
  "v2.getWhiteboardDirectChildren": children("whiteboard"),
  "v2.getDatabaseDirectChildren": children("database"),
  "v2.getSmartLinkDirectChildren": children("embed"),
  "v2.getPageDescendants": descendants("page"),
  "v2.getFolderDescendants": descendants("folder"),
  "v2.getWhiteboardDescendants": descendants("whiteboard"),
  "v2.getDatabaseDescendants": descendants("database"),
  "v2.getSmartLinkDescendants": descendants("embed"),
  "v2.getPageAncestors": ancestors("page"),
  "v2.getFolderAncestors": ancestors("folder"),
  "v2.getWhiteboardAncestors": ancestors("whiteboard"),
  "v2.getDatabaseAncestors": ancestors("database"),
  "v2.getSmartLinkAncestors": ancestors("embed"),
  "v2.getChildPages": (context) => {
    const pages = listBelow(context, "page").filter(({ kind }) => kind === "page");
    const { title: _, ...orders } = treeOrders;
    return listV2(
      context,
      pages,
      (page) => {
        const { type: _type, ...child } = toChild(page);
        return child;
      },
      { orders },
    );
  },
  "v1.getDescendantsOfType": (context) => {
    const { id, type, depth } = context.args;
    const { store } = context;
    const maxDepth = depth === "root" ? 1 : Number(depth) || undefined;
    return listV1(
      context,
      listOfType(store, requireContentV1(context, id).id, type, maxDepth),
      (content) => toContentV1(context, content),
      25,
    );
  },
  "v1.getContentDescendants": (context) => {
    const { store, siteOrigin, args } = context;
    const { id } = requireContentV1(context, args.id);
    const self = `/rest/api/content/${id}/descendant`;
    const expanded = Object.fromEntries(
      (args.expand ?? []).map((type) => {
        const results = listOfType(store, id, type)
          .slice(0, 25)
          .map((content) => toContentV1(context, content));
        const links = { self: `${siteOrigin}/wiki${self}/${type}` };
        return [type, { results, start: 0, limit: 25, size: results.length, _links: links }];
      }),
    );
    return {
      body: { ...expanded, _links: { base: `${siteOrigin}/wiki`, self: `${siteOrigin}/wiki${self}` } },
    };
  },
};
