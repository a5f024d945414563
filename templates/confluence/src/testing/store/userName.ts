import type { StoredUser } from "../StoredUser.js";

/**
 * Returns what a site calls a user. Documented: a deleted user becomes a former user. Observed in exports and in programs that
 * read them: what is in parentheses.
 */
export function userName(user: StoredUser | undefined): string {
  if (user?.status === "active") return user.displayName;
  if (user?.status === "inactive") return `${user.displayName} (Deactivated)`;
  return user?.status === "closed" ? "Former user (Deleted)" : "Unknown user";
}
