import type { SpacePermission as SpacePermissionV1 } from "../../v1/schema.js";
import type { SpacePermissionAssignment } from "../../v2/schema.js";
import type { HandlerContext } from "../HandlerContext.js";
import type { SpacePermission, StoredSpace } from "../store/Store.js";
import { listPermissions } from "../store/spacePermissions.js";
import { toGroupV1 } from "./toGroupV1.js";
import { toUserV1 } from "./toUserV1.js";

/** Presents a permission in a space like v2 does. */
export function toSpacePermission(permission: SpacePermission): SpacePermissionAssignment {
  const { id, type, principalId, key, target } = permission;
  return { id, principal: { type, id: principalId }, operation: { key, targetType: target } };
}

/** Presents the permissions in a space like v1 does. */
export function toPermissionsV1(
  context: Pick<HandlerContext, "store" | "siteOrigin">,
  space: StoredSpace,
): SpacePermissionV1[] {
  return listPermissions(context.store, space).map(({ id, type, principalId, key, target }) => ({
    id: Number(id),
    subjects:
      type === "user"
        ? { user: { results: [toUserV1(context, principalId)], size: 1 } }
        : { group: { results: [toGroupV1(principalId)], size: 1 } },
    operation: { operation: key, targetType: target },
    anonymousAccess: false,
    unlicensedAccess: false,
  }));
}
