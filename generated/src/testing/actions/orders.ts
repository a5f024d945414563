import type { StoredContent } from "../store/StoredContent.js";
import type { Orders } from "./listV2.js";

/** What comments and attachments are sorted by. */
export const dateOrders: Orders<StoredContent> = {
  "created-date": ({ createdAt }) => createdAt,
  "modified-date": ({ version }) => version.createdAt,
};

/** What pages, blog posts and folders are sorted by. */
export const orders: Orders<StoredContent> = {
  id: ({ id }) => Number(id),
  ...dateOrders,
  title: ({ version }) => version.title,
};

/** The same where they stand in a tree, whose own order comes first. */
export const treeOrders: Orders<StoredContent> = { "child-position": ({ position }) => position, ...orders };
