import type { StoredUser } from "../StoredUser.js";
import { TREE_KINDS } from "./contentType.js";
import { type Group, groups, isMember } from "./groups.js";
import type { SpacePermission, Store } from "./Store.js";
import type { StoredContent, StoredRestriction } from "./StoredContent.js";

/** What a user can do with content. */
export type Access = "read" | "update" | "delete";

/** Who does something; undefined for an anonymous caller. */
export type Principal = StoredUser | Group | undefined;

type PrincipalStore = Pick<Store, "users">;
type AccessStore = Pick<Store, "users" | "spaces" | "contents">;

/** Whether a user or group may do something with content, by the restrictions and by the permissions of its space. */
export function mayAccess(
  store: AccessStore,
  principal: Principal,
  content: StoredContent,
  access: Access,
): boolean {
  if (!mayRead(store, principal, content)) return false;
  if (access === "read") return true;
  // Documented: unlike those on viewing, restrictions on editing are not inherited from pages above.
  const container = isPartOfContainer(content) ? store.contents.get(content.containerId ?? "") : undefined;
  const isOpen = [content, container].every((each) =>
    isAllowed(each?.restrictions?.update, principal, store),
  );
  return isOpen && mayChangeIn(store, principal, content, access);
}

function mayRead(store: AccessStore, principal: Principal, content: StoredContent): boolean {
  if (!mayInSpace(store, principal, content.spaceId, "read", "space")) return false;
  for (let each: StoredContent | undefined = content; each; each = above(store, each)) {
    const isOwn = principal && "accountId" in principal && each.authorId === principal.accountId;
    if (each.isPrivate && !isOwn) return false;
    if (!isAllowed(each.restrictions?.read, principal, store)) return false;
  }
  return true;
}

/** What content inherits restrictions from: what is above it in a tree, or contains it. */
function above({ contents }: AccessStore, { parentId, containerId }: StoredContent) {
  return contents.get(parentId ?? containerId ?? "");
}

/** Comments are not edits of what they are on. */
function isPartOfContainer({ kind }: StoredContent): boolean {
  return kind === "attachment" || kind === "custom-content";
}

function mayChangeIn(store: AccessStore, principal: Principal, content: StoredContent, access: Access) {
  const target = permissionTarget(content);
  const key = access === "delete" ? "delete" : "create";
  return target === undefined || mayInSpace(store, principal, content.spaceId, key, target);
}

/** The target of the permissions on a kind of content; custom content has permissions of its own. */
export function permissionTarget({ kind }: Pick<StoredContent, "kind">): string | undefined {
  if (kind === "custom-content") return undefined;
  return kind.endsWith("comment") ? "comment" : kind;
}

/** Whether a user or group may do something in a space. */
export function mayInSpace(
  store: AccessStore,
  principal: Principal,
  spaceId: string,
  key: string,
  target: string,
): boolean {
  const { permissions } = store.spaces.get(spaceId) ?? {};
  if (permissions === undefined) return true;
  return permissions.some(
    (each) => each.key === key && each.target === target && isNamed(toNames(each), principal, store),
  );
}

function toNames({ type, principalId }: SpacePermission): StoredRestriction {
  return type === "user" ? { users: [principalId], groups: [] } : { users: [], groups: [principalId] };
}

/** Whether a restriction names nobody, or a user or group. */
function isAllowed(restriction: StoredRestriction | undefined, principal: Principal, store: PrincipalStore) {
  if (!restriction || restriction.users.length + restriction.groups.length === 0) return true;
  return isNamed(restriction, principal, store);
}

function isNamed(
  { users, groups: ids }: StoredRestriction,
  principal: Principal,
  store: PrincipalStore,
): boolean {
  if (principal === undefined) return false;
  if ("includes" in principal) return ids.includes(principal.id);
  const isInGroup = () => groups.some((group) => ids.includes(group.id) && isMember(store, group, principal));
  return users.includes(principal.accountId) || isInGroup();
}

/** The kinds of content that permissions of spaces name. */
export const PERMISSION_TARGETS: readonly string[] = [...TREE_KINDS, "blogpost", "comment", "attachment"];
