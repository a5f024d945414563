import type { BulkUserLookup } from "../../v1/schema.js";
import type { HandlerContext } from "../HandlerContext.js";

/** Presents a user like v1 does, including unknown accounts. */
export function toUserV1(
  { store, siteOrigin }: Pick<HandlerContext, "store" | "siteOrigin">,
  accountId: string,
): BulkUserLookup {
  const user = store.users.get(accountId);
  return {
    type: user ? "known" : "unknown",
    accountId,
    accountType: user?.isService ? "app" : user ? "atlassian" : "",
    email: user?.email ?? "",
    publicName: user?.displayName ?? "Unknown user",
    profilePicture: { path: `/wiki/aa-avatar/${accountId}`, width: 48, height: 48, isDefault: false },
    displayName: user?.displayName ?? "Unknown user",
    isExternalCollaborator: false,
    isGuest: false,
    accountStatus: user ? "active" : "unknown",
    _expandable: { operations: "", personalSpace: "" },
    _links: { self: `${siteOrigin}/wiki/rest/api/user?accountId=${accountId}` },
  };
}
