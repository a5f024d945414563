import type { PageSingle } from "../../v2/schema.js";
import type { StoredContent } from "../store/StoredContent.js";
import { listVersions } from "../store/setVersion.js";
import { toVersionOfPage } from "./toVersion.js";

/** What `getPageById` and `getBlogPostById` may include. */
export interface IncludeArgs {
  readonly "include-labels"?: boolean | undefined;
  readonly "include-properties"?: boolean | undefined;
  readonly "include-operations"?: boolean | undefined;
  readonly "include-likes"?: boolean | undefined;
  readonly "include-versions"?: boolean | undefined;
  readonly "include-favorited-by-current-user-status"?: boolean | undefined;
}

/** How many items of a list are included at most. */
const MAX_INCLUDED_ITEMS = 50;

/** What everybody may do. */
const OPERATIONS = ["read", "update", "delete", "copy", "move", "archive", "export"];

/** A list within an answer, with the address of the whole. */
interface Included<Item> {
  results: Item[];
  meta: { hasMore: boolean };
  _links: { self: string };
}

/** Presents what a page or a blog post has beside itself, as far as it is asked for. */
export function includeDetails(
  content: StoredContent,
  wish: IncludeArgs,
): Pick<
  PageSingle,
  "labels" | "properties" | "operations" | "likes" | "versions" | "isFavoritedByCurrentUser"
> {
  const { id, kind, labels = [], properties = [] } = content;
  const operations = OPERATIONS.map((operation) => ({ operation, targetType: kind }));
  const versions = listVersions(content).reverse().map(toVersionOfPage);
  const include = <Item>(name: string, items: readonly Item[]) =>
    includeList(`${kind}s/${id}/${name}`, items);
  return {
    ...(wish["include-labels"] && { labels: include("labels", labels) }),
    ...(wish["include-properties"] && { properties: include("properties", properties) }),
    ...(wish["include-operations"] && { operations: include("operations", operations) }),
    ...(wish["include-likes"] && { likes: include("likes", []) }),
    ...(wish["include-versions"] && { versions: include("versions", versions) }),
    ...(wish["include-favorited-by-current-user-status"] && { isFavoritedByCurrentUser: false }),
  };
}

/** Presents the begin of a list within an answer. */
export function includeList<Item>(path: string, items: readonly Item[]): Included<Item> {
  return {
    results: items.slice(0, MAX_INCLUDED_ITEMS),
    meta: { hasMore: items.length > MAX_INCLUDED_ITEMS },
    _links: { self: `/wiki/api/v2/${path}` },
  };
}
