import type { FakeUserStatus } from "./FakeUser.js";

/** A user of all sites. */
export interface StoredUser {
  readonly accountId: string;
  readonly displayName: string;
  readonly email: string;
  readonly isService: boolean;
  readonly licensed: boolean;
  status: FakeUserStatus;
}
