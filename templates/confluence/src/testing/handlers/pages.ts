import { deleteContent } from "../actions/deleteContent.js";
import { findLastId, listV2 } from "../actions/listV2.js";
import { contentOrders } from "../actions/orders.js";
import { type ReadContentArgs, readContent } from "../actions/readContent.js";
import { isVisible, requireAccess, requireCaller, requireSpace } from "../actions/require.js";
import { type ContentFilter, selectContent } from "../actions/selectContent.js";
import {
  createContent,
  requireUniqueTitle,
  type UpdateContentInput,
  updateContent,
  writeVersion,
} from "../actions/writeContent.js";
import { notFound } from "../apiErrors.js";
import type { ContextWith, HandlerContext } from "../HandlerContext.js";
import { readBody, toBodies, toBody } from "../present/bodies.js";
import {
  type IncludeArgs,
  includeDetails,
  includeRelated,
  withoutVersion,
} from "../present/includeDetails.js";
import { withBase } from "../present/toLinks.js";
import { toBlogPost, toPage } from "../present/toPage.js";
import type { Store } from "../store/Store.js";
import type { StoredContent, StoredLabel, StoredVersion } from "../store/StoredContent.js";
import type { Handlers } from "./Handler.js";

type PresentContext = Pick<HandlerContext, "store" | "siteOrigin">;
type ListArgs = { readonly "body-format"?: string | undefined };
type LabelArgs = ListArgs & Pick<ContentFilter, "space-id"> & { readonly id: string | number };
type UpdateBody = Omit<UpdateContentInput, "body"> & { readonly body?: Parameters<typeof readBody>[0] };
type UpdateArgs = { readonly id: string | number; readonly body: UpdateBody };

/** The handlers that pages and blog posts share. */
function contentHandlers<Result extends ReturnType<typeof toBlogPost>>(
  kind: "page" | "blogpost",
  present: (context: PresentContext, content: StoredContent, version?: StoredVersion) => Result,
) {
  const list = (
    context: ContextWith<ListArgs>,
    filter: ContentFilter,
    isIncluded?: ((content: StoredContent) => boolean) | undefined,
  ) => {
    const selected = selectContent(context, kind, filter, findLastId(context));
    const toResult = (content: StoredContent) => {
      const body = toBody(context, content, context.args["body-format"]);
      return { ...present(context, content), body };
    };
    const sortedBy = filter.title === undefined ? "id" : undefined;
    const options = { orders: contentOrders, sortedBy };
    return listV2(context, isIncluded ? [...selected].filter(isIncluded) : selected, toResult, options);
  };
  const respond = (context: PresentContext, content: StoredContent) => {
    const version = content.draft ?? content.version;
    return { body: withBase(context, { ...present(context, content, version), body: toBodies(version) }) };
  };
  return {
    list,
    respond,
    listLabeled(context: ContextWith<LabelArgs>) {
      const { id, "space-id": spaceId } = context.args;
      const label = requireLabel(context.store, id);
      return list(context, { "space-id": spaceId }, ({ labels }) => labels?.includes(label) === true);
    },
    get(context: ContextWith<ReadContentArgs & IncludeArgs>) {
      const { content, version, body } = readContent(context, kind, context.args);
      const { args } = context;
      const details = {
        ...includeDetails(context, content, args),
        ...includeRelated(context, content, args),
      };
      const presented = withoutVersion(present(context, content, version), args);
      return { body: withBase(context, { ...presented, body, ...details }) };
    },
    update(context: ContextWith<UpdateArgs>) {
      const { id, body: input } = context.args;
      const content = requireAccess(context, "update", id, kind);
      updateContent(context, content, { ...input, body: readBody(input.body) });
      return respond(context, content);
    },
  };
}

function requireLabel({ labels }: Store, id: string | number): StoredLabel {
  const label = [...labels.values()].find((each) => each.id === String(id));
  if (!label) throw notFound("label", id);
  return label;
}

const page = contentHandlers("page", toPage);
const blogPost = contentHandlers("blogpost", toBlogPost);

/** The handlers of pages and blog posts in v2. */
export const pages: Handlers = {
  "v2.getPages": (context) => {
    const { subtype, ...filter } = context.args;
    const isOfType = ({ isLive }: StoredContent) => (subtype === "live") === (isLive === true);
    return page.list(context, filter, subtype && isOfType);
  },
  "v2.getPagesInSpace": (context) => {
    const { id, depth, status, title } = context.args;
    const isTop = depth === "root" ? ({ parentId }: StoredContent) => parentId === undefined : undefined;
    return page.list(context, { status, title, "space-id": [requireSpace(context, id).id] }, isTop);
  },
  "v2.convertContentIdsToContentTypes": (context) => {
    const { contents } = context.store;
    const entries = context.args.body.contentIds.map((id) => {
      const content = contents.get(String(id)) ?? contents.get(`att${id}`);
      const isShown = content !== undefined && isVisible(context, content);
      return [String(id), isShown ? (content.customType ?? content.kind) : null];
    });
    return { body: { results: Object.fromEntries(entries) } };
  },
  "v2.getLabelPages": page.listLabeled,
  "v2.getPageById": page.get,
  "v2.createPage": (context) => {
    const { body: input, private: isPrivate, "root-level": isRoot } = context.args;
    const content = createContent(context, { ...input, kind: "page", isRoot, body: readBody(input.body) });
    if (isPrivate) content.isPrivate = true;
    if (input.subtype === "live") content.isLive = true;
    return page.respond(context, content);
  },
  "v2.updatePage": page.update,
  "v2.updatePageTitle": (context) => {
    const { id, body } = context.args;
    const content = requireAccess(context, "update", id, "page");
    if (body.status !== "draft") requireUniqueTitle(context, "page", content.spaceId, body.title, content);
    writeVersion(context, content, body.status, { title: body.title, authorId: requireCaller(context) });
    return { body: { ...page.respond(context, content).body, body: null } };
  },
  "v2.deletePage": (context) => deleteContent(context, "page", context.args),
  "v2.getBlogPosts": (context) => blogPost.list(context, context.args),
  "v2.getBlogPostsInSpace": (context) => {
    const { id, status, title } = context.args;
    return blogPost.list(context, { status, title, "space-id": [requireSpace(context, id).id] });
  },
  "v2.getLabelBlogPosts": blogPost.listLabeled,
  "v2.getBlogPostById": blogPost.get,
  "v2.createBlogPost": (context) => {
    const { body: input, private: isPrivate } = context.args;
    const content = createContent(context, {
      ...input,
      kind: "blogpost",
      isRoot: true,
      body: readBody(input.body),
    });
    if (isPrivate) content.isPrivate = true;
    return blogPost.respond(context, content);
  },
  "v2.updateBlogPost": blogPost.update,
  "v2.deleteBlogPost": (context) => deleteContent(context, "blogpost", context.args),
};
