import type { SpacePermissionAssignment } from "../../v2/schema.js";
import type { SpacePermission } from "../store/Store.js";

/** Presents a permission in a space like v2 does. */
export function toSpacePermission(permission: SpacePermission): SpacePermissionAssignment {
  const { id, type, principalId, key, target } = permission;
  return { id, principal: { type, id: principalId }, operation: { key, targetType: target } };
}
