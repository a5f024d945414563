import type { PageSingle } from "../../v2/schema.js";
import { contentType } from "../store/contentType.js";
import type { StoredContent } from "../store/StoredContent.js";
import { listVersions } from "../store/setVersion.js";
import { toVersionOfPage } from "./toVersion.js";

/** The arguments of `getPageById` and `getBlogPostById` that include details. */
export interface IncludeArgs {
  readonly "include-labels"?: boolean | undefined;
  readonly "include-properties"?: boolean | undefined;
  readonly "include-operations"?: boolean | undefined;
  readonly "include-likes"?: boolean | undefined;
  readonly "include-versions"?: boolean | undefined;
  readonly "include-favorited-by-current-user-status"?: boolean | undefined;
}

const MAX_INCLUDED_ITEMS = 50;

/** Every caller has all permissions. */
const OPERATIONS = ["read", "update", "delete", "copy", "move", "archive", "export"];

/** A list inside a response, with a link to the whole list. */
interface Included<Item> {
  results: Item[];
  meta: { hasMore: boolean };
  _links: { self: string };
}

/** Presents the requested details of a page or a blog post. */
export function includeDetails(
  content: StoredContent,
  args: IncludeArgs,
): Pick<
  PageSingle,
  "labels" | "properties" | "operations" | "likes" | "versions" | "isFavoritedByCurrentUser"
> {
  const { id, kind, labels = [], properties = [] } = content;
  const operations = permittedOperations(content);
  const versions = listVersions(content).reverse().map(toVersionOfPage);
  const include = <Item>(name: string, items: readonly Item[]) =>
    includeList(`${kind === "custom-content" ? kind : `${kind}s`}/${id}/${name}`, items);
  return {
    ...(args["include-labels"] && { labels: include("labels", labels) }),
    ...(args["include-properties"] && { properties: include("properties", properties) }),
    ...(args["include-operations"] && { operations: include("operations", operations) }),
    ...(args["include-likes"] && { likes: include("likes", []) }),
    ...(args["include-versions"] && { versions: include("versions", versions) }),
    ...(args["include-favorited-by-current-user-status"] && { isFavoritedByCurrentUser: false }),
  };
}

/** Lists what the caller may do with content. */
export function permittedOperations(content: StoredContent): { operation: string; targetType: string }[] {
  return OPERATIONS.map((operation) => ({ operation, targetType: contentType(content) }));
}

/** Presents the start of a list inside a response. */
export function includeList<Item>(path: string, items: readonly Item[]): Included<Item> {
  return {
    results: items.slice(0, MAX_INCLUDED_ITEMS),
    meta: { hasMore: items.length > MAX_INCLUDED_ITEMS },
    _links: { self: `/wiki/api/v2/${path}` },
  };
}
