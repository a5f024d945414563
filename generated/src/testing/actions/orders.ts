import type { StoredContent } from "../store/StoredContent.js";
import type { SortOrders } from "./listV2.js";

/** What comments and attachments are sorted by. */
export const dateOrders: SortOrders<StoredContent> = {
  "created-date": ({ createdAt }) => createdAt,
  "modified-date": ({ version }) => version.createdAt,
};

/** What pages, blog posts and folders are sorted by. */
export const contentOrders: SortOrders<StoredContent> = {
  id: ({ id }) => Number(id),
  ...dateOrders,
  title: ({ version }) => version.title,
};

/** The same where they stand in a tree, whose own order comes first. */
export const treeOrders: SortOrders<StoredContent> = {
  "child-position": ({ position }) => position,
  ...contentOrders,
};
