import type { PageSingle } from "../../v2/schema.js";
import { failureV2 } from "../apiErrors.js";
import type { HandlerContext } from "../HandlerContext.js";
import { type Access, mayAccess, mayInSpace } from "../store/access.js";
import { contentType } from "../store/contentType.js";
import { findLikers } from "../store/findLikers.js";
import { isVisible } from "../store/isVisible.js";
import { listChildren } from "../store/listTree.js";
import { isFavourite } from "../store/relations.js";
import type { StoredContent } from "../store/StoredContent.js";
import { listVersions } from "../store/setVersion.js";
import { toChild } from "./toChild.js";
import { toVersionOfPage } from "./toVersion.js";

/** The arguments of `getPageById` and of similar operations that include details. */
export interface IncludeArgs {
  readonly "include-labels"?: boolean | undefined;
  readonly "include-properties"?: boolean | undefined;
  readonly "include-operations"?: boolean | undefined;
  readonly "include-likes"?: boolean | undefined;
  readonly "include-versions"?: boolean | undefined;
  readonly "include-version"?: boolean | undefined;
  readonly "include-favorited-by-current-user-status"?: boolean | undefined;
  readonly "include-webresources"?: boolean | undefined;
  readonly "include-collaborators"?: boolean | undefined;
  readonly "include-direct-children"?: boolean | undefined;
}

const MAX_INCLUDED_ITEMS = 50;

/** The operations that come with each access. */
const OPERATIONS: readonly (readonly [Access, string])[] = [
  ["read", "read"],
  ["update", "update"],
  ["delete", "delete"],
  ["read", "copy"],
  ["update", "move"],
  ["update", "archive"],
  ["read", "export"],
];

/** A list inside a response, with a link to the whole list. */
interface Included<Item> {
  results: Item[];
  meta: { hasMore: boolean };
  _links: { self: string };
}

/** The details that content can have; observed of an attachment: collaborators are a list of account IDs. */
type Details = Pick<PageSingle, "labels" | "properties" | "operations" | "versions"> & {
  collaborators?: { accountId: string }[];
};

/** Presents the requested details of content. */
export function includeDetails(
  context: Pick<HandlerContext, "store" | "caller">,
  content: StoredContent,
  args: IncludeArgs,
): Details {
  const { labels = [], properties = [] } = content;
  if (args["include-webresources"]) throw cannotInclude("include-webresources");
  const latestFirst = () => listVersions(content).reverse();
  const include = <Item>(name: string, items: readonly Item[]) =>
    includeList(`${collectionOf(content)}/${name}`, items);
  return {
    ...(args["include-labels"] && { labels: include("labels", labels) }),
    ...(args["include-properties"] && { properties: include("properties", properties) }),
    ...(args["include-operations"] && {
      operations: include("operations", permittedOperations(context, content)),
    }),
    ...(args["include-versions"] && { versions: include("versions", latestFirst().map(toVersionOfPage)) }),
    ...(args["include-collaborators"] && {
      collaborators: [...new Set(latestFirst().map(({ authorId }) => authorId))].map((accountId) => ({
        accountId,
      })),
    }),
  };
}

/** Presents the requested details that depend on other content, or on who asks. */
export function includeRelated(
  context: Pick<HandlerContext, "store" | "caller">,
  content: StoredContent,
  args: IncludeArgs,
): Pick<PageSingle, "isFavoritedByCurrentUser" | "likes"> & { directChildren?: Included<object> } {
  const { store, caller } = context;
  const children = listChildren(store, content.id).filter((child) => isVisible(context, child));
  const likers = findLikers(store, content.id).map((likerId) => ({ accountId: likerId }));
  const likes = includeList(`${collectionOf(content)}/likes/users`, likers);
  return {
    // Observed: the number of likes is beside the list.
    ...(args["include-likes"] && { likes: { ...likes, meta: { ...likes.meta, count: likers.length } } }),
    ...(args["include-favorited-by-current-user-status"] && {
      isFavoritedByCurrentUser: isFavourite(store, caller?.accountId, { type: "content", key: content.id }),
    }),
    // What the list is called has not been published.
    ...(args["include-direct-children"] && {
      directChildren: includeList(`${collectionOf(content)}/direct-children`, children.map(toChild)),
    }),
  };
}

/** Leaves the version out of a response, if that is requested. */
export function withoutVersion<Result extends object>(
  result: Result & { version?: unknown },
  args: IncludeArgs,
): Result {
  if (args["include-version"] === false) delete result.version;
  return result;
}

/** Creates the 400 for details that the fake does not have. */
export function cannotInclude(name: string): Error {
  return failureV2(400, "INVALID_REQUEST_PARAMETER", `This fake Confluence has nothing for [${name}]`);
}

/** Lists what the caller may do with content. */
export function permittedOperations(
  { store, caller }: Pick<HandlerContext, "store" | "caller">,
  content: StoredContent,
): { operation: string; targetType: string }[] {
  const targetType = contentType(content);
  const permitted = OPERATIONS.filter(([access]) => mayAccess(store, caller, content, access));
  return permitted.map(([, operation]) => ({ operation, targetType }));
}

/** Lists what the caller may do in a space (observed of an administrator). */
export function permittedInSpace(
  { store, caller }: Pick<HandlerContext, "store" | "caller">,
  spaceId: string,
): { operation: string; targetType: string }[] {
  const ofSpace = ["read", "update", "delete", "archive", "export", "administer"];
  const created = ["page", "blogpost", "comment", "attachment"];
  const all = [
    ...ofSpace.map((operation) => ({ operation, targetType: "space" })),
    ...created.map((targetType) => ({ operation: "create", targetType })),
  ];
  return all.filter(({ operation, targetType }) => {
    // Those who administer a space may change it.
    const key = /update|delete|archive/.test(operation) ? "administer" : operation;
    return mayInSpace(store, caller, spaceId, key, targetType);
  });
}

function collectionOf({ id, kind }: StoredContent): string {
  return `${kind}${kind === "custom-content" ? "" : "s"}/${id}`;
}

/** Presents the start of a list inside a response. Observed: the link is relative to `/wiki`. */
export function includeList<Item>(path: string, items: readonly Item[]): Included<Item> {
  return {
    results: items.slice(0, MAX_INCLUDED_ITEMS),
    meta: { hasMore: items.length > MAX_INCLUDED_ITEMS },
    _links: { self: `/api/v2/${path}` },
  };
}
