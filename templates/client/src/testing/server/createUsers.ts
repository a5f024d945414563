import { check } from "../../errors/check.js";
import type { FakeUser, FakeUserOptions, FakeUserStatus } from "../FakeUser.js";
import { findUserByName } from "../findUserByName.js";
import type { StoredUser } from "../StoredUser.js";
import { randomUuid } from "../seededRandom.js";
import { readUserStatus } from "../userStatus.js";

/** The users of all sites. */
export interface Users {
  readonly byId: Map<string, StoredUser>;
  add(options: FakeUserOptions & { readonly accountId?: string | undefined }, isService?: boolean): FakeUser;
  setStatus(accountId: string, status: FakeUserStatus): void;
  /** Finds a user by account ID or email address. */
  findByName(name: string): StoredUser | undefined;
  /** Finds the stored user; the default is the first user. */
  find(user: FakeUser | undefined): StoredUser;
}

/** Creates the registry of users, whose IDs have the format of Atlassian's. */
export function createUsers(random: () => number): Users {
  const byId = new Map<string, StoredUser>();
  return {
    byId,
    add(options, isService = false) {
      const number = byId.size + 1;
      const { displayName = `User ${number}`, licensed = true } = options;
      const status = readUserStatus(options.status ?? "active");
      const host = isService ? "serviceaccount.atlassian.com" : "example.com";
      const name = displayName.toLowerCase().replace(/[^a-z0-9]+/g, ".") || `user.${number}`;
      const email = options.email ?? `${name}@${host}`;
      const accountId = options.accountId ?? `712020:${randomUuid(random)}`;
      byId.set(accountId, { accountId, displayName, email, isService, licensed, status });
      return { accountId, displayName, email };
    },
    setStatus(accountId, status) {
      const stored = byId.get(accountId);
      check(stored, "accountId", accountId, "that of a user of the fake");
      // Credentials refer to the same object.
      if (stored) stored.status = readUserStatus(status);
    },
    findByName: (name) => findUserByName(byId, name),
    find(user) {
      const stored = user === undefined ? [...byId.values()][0] : byId.get(user.accountId);
      if (stored === undefined)
        throw new TypeError("the user belongs to another fake; create it with addUser");
      return stored;
    },
  };
}
