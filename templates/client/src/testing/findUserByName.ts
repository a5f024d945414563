import type { StoredUser } from "./StoredUser.js";

/** Finds a user by account ID or email address. */
export function findUserByName(byId: ReadonlyMap<string, StoredUser>, name: string): StoredUser | undefined {
  const email = name.toLowerCase();
  return byId.get(name) ?? [...byId.values()].find((user) => user.email.toLowerCase() === email);
}
