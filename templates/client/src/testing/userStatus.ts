import { check } from "../errors/check.js";
import type { FakeUserStatus } from "./FakeUser.js";
import type { StoredUser } from "./StoredUser.js";

/** The statuses that an account can have. */
export const USER_STATUSES: readonly FakeUserStatus[] = ["active", "inactive", "closed", "unknown"];

/** Returns the status that somebody wrote, or rejects it. */
export function readUserStatus(given: unknown): FakeUserStatus {
  const status = USER_STATUSES.find((each) => each === given);
  check(status, "status", given, `one of ${USER_STATUSES.join(", ")}`);
  return status ?? "unknown";
}

/** Whether an account is neither deactivated nor deleted. */
export function isActive({ status }: Pick<StoredUser, "status">): boolean {
  return status === "active";
}

/** Whether a user may use the product. Documented: who is deactivated or deleted loses access, and is no longer billed. */
export function hasAccess(user: StoredUser): boolean {
  return user.licensed && isActive(user);
}
