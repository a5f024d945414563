/** Who a user of the double is. */
export interface FakeUserOptions {
  readonly displayName?: string | undefined;
  readonly email?: string | undefined;
  /** Whether the user may use Confluence. Default: true. */
  readonly licensed?: boolean | undefined;
}

/** A user of the double, known on all of its sites. */
export interface FakeUser {
  readonly accountId: string;
  readonly displayName: string;
  readonly email: string;
}
