/**
 * The status of an account: `inactive` if it was deactivated, `closed` if it was deleted, `unknown` if the site knows no
 * more than its ID. Only `active` ones may call anything.
 */
export type FakeUserStatus = "active" | "inactive" | "closed" | "unknown";

/** The options of `FakeNimbus.addUser`. */
export interface FakeUserOptions {
  /** @default "User 2" for the second user, and so on */
  readonly displayName?: string | undefined;
  /** @default derived from the display name, at example.com */
  readonly email?: string | undefined;
  /**
   * Whether the user has a Nimbus license.
   * @default true
   */
  readonly licensed?: boolean | undefined;
  /** @default "active" */
  readonly status?: FakeUserStatus | undefined;
}

/** A user of all sites of the fake. */
export interface FakeUser {
  readonly accountId: string;
  readonly displayName: string;
  readonly email: string;
}
