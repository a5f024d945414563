import type { StoredUser } from "../StoredUser.js";
import { hasAccess, isActive } from "../userStatus.js";
import type { Store } from "./Store.js";

type UserStore = Pick<Store, "users">;

/** A group of a site. */
export interface Group {
  readonly id: string;
  readonly name: string;
  readonly includes: (user: StoredUser, store: UserStore) => boolean;
}

/**
 * The groups of every site: all users with access, and the first user as administrator. Who is not active is in none; that is
 * documented of Jira's lists, and of deleted accounts.
 */
export const groups: readonly Group[] = [
  {
    id: "2fb6b1d1-6d9a-4d2e-9a43-0f5a5b1c7e01",
    name: "confluence-users",
    includes: (user) => hasAccess(user) && !user.isService,
  },
  {
    id: "7c0e4f52-91b3-4c68-8d7f-3b2a9e6d5c02",
    name: "administrators",
    includes: (user, store) => isActive(user) && user === [...store.users.values()][0],
  },
];

const [ALL_USERS, ADMINISTRATORS] = groups as [Group, Group];

/** The group of all users. */
export const USERS: Group = ALL_USERS;

/** Whether a group contains a user. For permissions, service accounts are users like others. */
export function isMember(store: UserStore, group: Group, user: StoredUser): boolean {
  return group.includes(user, store) || (group === USERS && user.isService && hasAccess(user));
}

/** Whether a user is an administrator. */
export function isAdministrator(store: UserStore, user: StoredUser | undefined): boolean {
  return user !== undefined && ADMINISTRATORS.includes(user, store);
}
