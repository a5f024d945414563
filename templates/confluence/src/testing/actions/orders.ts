import type { StoredContent } from "../store/StoredContent.js";
import type { SortOrders } from "./listV2.js";

/** The sort orders of comments and attachments. */
export const dateOrders: SortOrders<StoredContent> = {
  "created-date": ({ createdAt }) => createdAt,
  "modified-date": ({ version }) => version.createdAt,
};

/** The sort orders of pages, blog posts and folders. */
export const contentOrders: SortOrders<StoredContent> = {
  id: ({ id }) => Number(id),
  ...dateOrders,
  title: ({ version }) => version.title,
};

/** The sort orders of children, by default in tree order. */
export const treeOrders: SortOrders<StoredContent> = {
  "child-position": ({ position }) => position,
  ...contentOrders,
};
