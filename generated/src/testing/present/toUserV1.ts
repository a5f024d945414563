import type { BulkUserLookup } from "../../v1/schema.js";
import type { HandlerContext } from "../HandlerContext.js";
import type { StoredUser } from "../StoredUser.js";
import { userName } from "../store/userName.js";

/** Presents a user like v1 does, including unknown accounts. */
export function toUserV1(
  { store, siteOrigin }: Pick<HandlerContext, "store" | "siteOrigin">,
  accountId: string,
): BulkUserLookup {
  const user = store.users.get(accountId);
  const accountStatus = user?.status ?? "unknown";
  const isUnknown = accountStatus === "unknown";
  const name = userName(user);
  return {
    type: isUnknown ? "unknown" : "known",
    accountId,
    accountType: isUnknown ? "" : user?.isService ? "app" : "atlassian",
    email: userEmail(user),
    publicName: name,
    profilePicture: { path: `/wiki/aa-avatar/${accountId}`, width: 48, height: 48, isDefault: false },
    displayName: name,
    isExternalCollaborator: false,
    isGuest: false,
    accountStatus,
    _expandable: { operations: "", personalSpace: "" },
    _links: { self: `${siteOrigin}/wiki/rest/api/user?accountId=${accountId}` },
  };
}

/** Returns the address that a site shows; documented: of an account that was deleted, it keeps no personal data. */
export function userEmail(user: StoredUser | undefined): string {
  return user?.status === "active" || user?.status === "inactive" ? user.email : "";
}
