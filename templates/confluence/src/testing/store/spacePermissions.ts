import { PERMISSION_TARGETS } from "./access.js";
import { USERS } from "./groups.js";
import type { SpacePermission, Store, StoredSpace } from "./Store.js";

/** A permission before it has an ID. */
export type NewPermission = Omit<SpacePermission, "id">;

/** Everything that can be permitted in a space. */
const ALL: readonly Pick<SpacePermission, "key" | "target">[] = [
  ...["read", "administer", "export"].map((key) => ({ key, target: "space" })),
  ...PERMISSION_TARGETS.flatMap((target) => [
    { key: "create", target },
    { key: "delete", target },
  ]),
];

/** Lists the permissions of a space; if nobody has changed them, those of its creator and of all users to everything. */
export function listPermissions(store: Store, space: StoredSpace): readonly SpacePermission[] {
  if (space.permissions) return space.permissions;
  const creator = { type: "user", principalId: space.authorId } as const;
  return setPermissions(store, space, [
    ...permitAll(creator),
    ...permitAll({ type: "group", principalId: USERS.id }),
  ]);
}

/** Permits everything to a user or a group. */
export function permitAll(to: Pick<SpacePermission, "type" | "principalId">): NewPermission[] {
  return ALL.map((operation) => ({ ...to, ...operation }));
}

/** Replaces the permissions of a space. */
export function setPermissions(
  store: Store,
  space: StoredSpace,
  permissions: readonly NewPermission[],
): readonly SpacePermission[] {
  space.permissions = permissions.map((each) => ({ id: store.nextId(), ...each }));
  return space.permissions;
}
