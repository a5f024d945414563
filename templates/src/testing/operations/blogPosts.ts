import type { StoredContent } from "../site/StoredContent.js";
import type { Handlers, Visit } from "../Visit.js";
import { deleteContent } from "./deleteContent.js";
import { findLabel } from "./findLabel.js";
import { includeDetails } from "./includeDetails.js";
import { listV2 } from "./listV2.js";
import { orders } from "./orders.js";
import { readBody } from "./readBody.js";
import { readContent } from "./readContent.js";
import { requireKind } from "./requireKind.js";
import { requireSpace } from "./requireSpace.js";
import { type Selection, selectContent } from "./selectContent.js";
import { toBodies, toListedBody } from "./toBodies.js";
import { toBlogPost } from "./toPage.js";
import type { VisitOf } from "./VisitOf.js";
import { createContent, updateContent } from "./writeContent.js";

type Listing = { readonly "body-format"?: string | undefined };

function listBlogPosts(
  visit: VisitOf<Listing>,
  selection: Selection,
  keep?: (post: StoredContent) => boolean,
) {
  const selected = selectContent(visit, "blogpost", selection);
  const posts = keep ? [...selected].filter(keep) : selected;
  const show = (post: StoredContent) => ({
    ...toBlogPost(visit, post),
    body: toListedBody(post.version, visit.args["body-format"]),
  });
  return listV2(visit, posts, show, { orders, comesBy: selection.title === undefined ? "id" : undefined });
}

function toWritten(visit: Pick<Visit, "store" | "siteOrigin">, post: StoredContent) {
  const version = post.draft ?? post.version;
  const shown = toBlogPost(visit, post, version);
  return {
    body: {
      ...shown,
      body: toBodies(version),
      _links: { ...shown._links, base: `${visit.siteOrigin}/wiki` },
    },
  };
}

/** The operations on blog posts. */
export const blogPosts: Handlers = {
  "v2.getBlogPosts": (visit) => listBlogPosts(visit, visit.args),
  "v2.getBlogPostsInSpace": (visit) => {
    const { id, status, title } = visit.args;
    return listBlogPosts(visit, { status, title, "space-id": [requireSpace(visit.store, id).id] });
  },
  "v2.getLabelBlogPosts": (visit) => {
    const { id, "space-id": spaceId } = visit.args;
    const label = findLabel(visit.store, id);
    return listBlogPosts(visit, { "space-id": spaceId }, ({ labels }) => labels?.includes(label) === true);
  },
  "v2.getBlogPostById": (visit) => {
    const { content, version, body } = readContent(visit, "blogpost", visit.args);
    const post = toBlogPost(visit, content, version);
    const _links = { ...post._links, base: `${visit.siteOrigin}/wiki` };
    return { body: { ...post, body, ...includeDetails(content, visit.args), _links } };
  },
  "v2.createBlogPost": (visit) => {
    const { body: sent, private: isPrivate } = visit.args;
    const { spaceId, status, title, createdAt } = sent;
    const body = readBody(sent.body);
    const post = createContent(visit, {
      kind: "blogpost",
      spaceId,
      status,
      title,
      isRoot: true,
      body,
      createdAt,
    });
    if (isPrivate) post.isPrivate = true;
    return toWritten(visit, post);
  },
  "v2.updateBlogPost": (visit) => {
    const { id, body: sent } = visit.args;
    const post = requireKind(visit, "blogpost", id);
    updateContent(visit, post, { ...sent, body: readBody(sent.body) });
    return toWritten(visit, post);
  },
  "v2.deleteBlogPost": (visit) => deleteContent(visit, "blogpost", visit.args),
};
