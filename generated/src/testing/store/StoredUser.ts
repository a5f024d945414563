/** A user as the sites of the double know them. */
export interface StoredUser {
  readonly accountId: string;
  readonly displayName: string;
  readonly email: string;
  readonly isService: boolean;
  readonly licensed: boolean;
}
