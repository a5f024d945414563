import type { ResultOf } from "../../tables/OperationTypes.js";
import { listV1 } from "../actions/listV1.js";
import { listV2 } from "../actions/listV2.js";
import { treeOrders } from "../actions/orders.js";
import { isVisible, requireContent, requireContentV1 } from "../actions/require.js";
import type { ContextWith } from "../HandlerContext.js";
import type { HttpResponse } from "../HttpResponse.js";
import type { Presenter } from "../present/expand/Presenter.js";
import { toChildren } from "../present/expand/toChildren.js";
import { toChild } from "../present/toChild.js";
import { toContentV1 } from "../present/toContentV1.js";
import { listDescendantsByType } from "../store/listByType.js";
import { listAncestors, listChildren, listDescendants } from "../store/listTree.js";
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
      [...listDescendants(context.store, id, context.args.depth ?? 2)].filter(({ content }) =>
        isVisible(context, content),
      ),
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

/** Presents descendants with the properties that v1 expands by default, unless others are asked for. */
const present: Presenter = (context, content, expand) =>
  toContentV1(context, content, expand.length > 0 ? expand : undefined);

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
    const { id, type, depth, expand } = context.args;
    const maxDepth = depth === "root" ? 1 : Number(depth) || undefined;
    const found = listDescendantsByType(context.store, requireContentV1(context, id), type, maxDepth);
    const visible = found.filter((content) => isVisible(context, content));
    return listV1(context, visible, (content) => toContentV1(context, content, expand), 25);
  },
  "v1.getContentDescendants": (context) => {
    const content = requireContentV1(context, context.args.id);
    const body = toChildren(context, content, context.args.expand ?? [], "descendant", present);
    const base = `${context.siteOrigin}/wiki`;
    return { body: { ...body, _links: Object.assign({ base }, body._links) } };
  },
};
