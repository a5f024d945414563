import { deleteContent } from "../actions/deleteContent.js";
import { listV2 } from "../actions/listV2.js";
import { orders } from "../actions/orders.js";
import { type Reading, readContent } from "../actions/readContent.js";
import { requireCaller, requireContent, requireSpace } from "../actions/require.js";
import { type Selection, selectContent } from "../actions/selectContent.js";
import {
  createContent,
  requireTitle,
  type Update,
  updateContent,
  writeVersion,
} from "../actions/writeContent.js";
import type { HandlerContext, Handlers, VisitOf } from "../HandlerContext.js";
import { missing } from "../HttpFailure.js";
import { readBody, toBodies, toListedBody } from "../present/bodies.js";
import { type Inclusion, includeDetails } from "../present/includeDetails.js";
import { withBase } from "../present/toLinks.js";
import { toBlogPost, toPage } from "../present/toPage.js";
import type { Store } from "../store/Store.js";
import type { StoredContent, StoredLabel, StoredVersion } from "../store/StoredContent.js";

type Listing = { readonly "body-format"?: string | undefined };
type Labelled = Listing & Pick<Selection, "space-id"> & { readonly id: string | number };
type Sent = Omit<Update, "body"> & { readonly body?: Parameters<typeof readBody>[0] };
type Updating = { readonly id: string | number; readonly body: Sent };

/** What pages and blog posts have in common. */
function operationsOn<Shown extends ReturnType<typeof toBlogPost>>(
  kind: "page" | "blogpost",
  present: (visit: Pick<HandlerContext, "store">, content: StoredContent, version?: StoredVersion) => Shown,
) {
  const list = (
    visit: VisitOf<Listing>,
    selection: Selection,
    keep?: ((content: StoredContent) => boolean) | undefined,
  ) => {
    const selected = selectContent(visit, kind, selection);
    const show = (content: StoredContent) => {
      const body = toListedBody(content.version, visit.args["body-format"]);
      return { ...present(visit, content), body };
    };
    const comesBy = selection.title === undefined ? "id" : undefined;
    return listV2(visit, keep ? [...selected].filter(keep) : selected, show, { orders, comesBy });
  };
  const show = (visit: Pick<HandlerContext, "store" | "siteOrigin">, content: StoredContent) => {
    const version = content.draft ?? content.version;
    return { body: withBase(visit, { ...present(visit, content, version), body: toBodies(version) }) };
  };
  return {
    list,
    show,
    listLabelled(visit: VisitOf<Labelled>) {
      const { id, "space-id": spaceId } = visit.args;
      const label = requireLabel(visit.store, id);
      return list(visit, { "space-id": spaceId }, ({ labels }) => labels?.includes(label) === true);
    },
    get(visit: VisitOf<Reading & Inclusion>) {
      const { content, version, body } = readContent(visit, kind, visit.args);
      const shown = { ...present(visit, content, version), body, ...includeDetails(content, visit.args) };
      return { body: withBase(visit, shown) };
    },
    update(visit: VisitOf<Updating>) {
      const { id, body: sent } = visit.args;
      const content = requireContent(visit, id, kind);
      updateContent(visit, content, { ...sent, body: readBody(sent.body) });
      return show(visit, content);
    },
  };
}

function requireLabel({ labels }: Store, id: string | number): StoredLabel {
  const label = [...labels.values()].find((each) => each.id === String(id));
  if (!label) throw missing("label", id);
  return label;
}

const page = operationsOn("page", toPage);
const blogPost = operationsOn("blogpost", toBlogPost);

/** The operations on pages and blog posts. */
export const pages: Handlers = {
  "v2.getPages": (visit) => {
    const { subtype, ...selection } = visit.args;
    const isOfType = ({ isLive }: StoredContent) => (subtype === "live") === (isLive === true);
    return page.list(visit, selection, subtype && isOfType);
  },
  "v2.getPagesInSpace": (visit) => {
    const { id, depth, status, title } = visit.args;
    const isTop = depth === "root" ? ({ parentId }: StoredContent) => parentId === undefined : undefined;
    return page.list(visit, { status, title, "space-id": [requireSpace(visit.store, id).id] }, isTop);
  },
  "v2.getLabelPages": page.listLabelled,
  "v2.getPageById": page.get,
  "v2.createPage": (visit) => {
    const { body: sent, private: isPrivate, "root-level": isRoot } = visit.args;
    const made = createContent(visit, { ...sent, kind: "page", isRoot, body: readBody(sent.body) });
    if (isPrivate) made.isPrivate = true;
    if (sent.subtype === "live") made.isLive = true;
    return page.show(visit, made);
  },
  "v2.updatePage": page.update,
  "v2.updatePageTitle": (visit) => {
    const { id, body } = visit.args;
    const content = requireContent(visit, id, "page");
    if (body.status !== "draft") requireTitle(visit, "page", content.spaceId, body.title, content);
    writeVersion(visit, content, body.status, { title: body.title, authorId: requireCaller(visit) });
    return page.show(visit, content);
  },
  "v2.deletePage": (visit) => deleteContent(visit, "page", visit.args),
  "v2.getBlogPosts": (visit) => blogPost.list(visit, visit.args),
  "v2.getBlogPostsInSpace": (visit) => {
    const { id, status, title } = visit.args;
    return blogPost.list(visit, { status, title, "space-id": [requireSpace(visit.store, id).id] });
  },
  "v2.getLabelBlogPosts": blogPost.listLabelled,
  "v2.getBlogPostById": blogPost.get,
  "v2.createBlogPost": (visit) => {
    const { body: sent, private: isPrivate } = visit.args;
    const made = createContent(visit, { ...sent, kind: "blogpost", isRoot: true, body: readBody(sent.body) });
    if (isPrivate) made.isPrivate = true;
    return blogPost.show(visit, made);
  },
  "v2.updateBlogPost": blogPost.update,
  "v2.deleteBlogPost": (visit) => deleteContent(visit, "blogpost", visit.args),
};
