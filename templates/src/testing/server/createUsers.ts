import type { FakeUser, FakeUserOptions } from "../FakeUser.js";
import { randomUuid } from "../seededRandom.js";
import type { StoredUser } from "../store/StoredUser.js";

/** The users of all sites. */
export interface Users {
  readonly byId: ReadonlyMap<string, StoredUser>;
  add(options: FakeUserOptions, isService?: boolean): FakeUser;
  /** The user of that account; the first, where none is named. */
  find(user: FakeUser | undefined): StoredUser;
}

/** Makes the register of users. Their ids look like Atlassian's. */
export function createUsers(random: () => number): Users {
  const byId = new Map<string, StoredUser>();
  return {
    byId,
    add(options, isService = false) {
      const number = byId.size + 1;
      const { displayName = `User ${number}`, licensed = true } = options;
      const host = isService ? "serviceaccount.atlassian.com" : "example.com";
      const name = displayName.toLowerCase().replace(/[^a-z0-9]+/g, ".") || `user.${number}`;
      const email = options.email ?? `${name}@${host}`;
      const accountId = `712020:${randomUuid(random)}`;
      byId.set(accountId, { accountId, displayName, email, isService, licensed });
      return { accountId, displayName, email };
    },
    find(user) {
      const found = user === undefined ? [...byId.values()][0] : byId.get(user.accountId);
      if (found === undefined)
        throw new TypeError("the user is not one of this double: make it with addUser");
      return found;
    },
  };
}
