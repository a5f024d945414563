/** The options of `FakeConfluence.addUser`. */
export interface FakeUserOptions {
  /** @default "User 2" for the second user, and so on */
  readonly displayName?: string | undefined;
  /** @default an address at example.com, from the display name */
  readonly email?: string | undefined;
  /**
   * Whether the user has a Confluence licence.
   * @default true
   */
  readonly licensed?: boolean | undefined;
}

/** A user of all sites of a fake. */
export interface FakeUser {
  readonly accountId: string;
  readonly displayName: string;
  readonly email: string;
}
