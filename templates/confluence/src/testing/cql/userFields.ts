import type { StoredUser } from "../StoredUser.js";
import type { CqlField, CqlFields } from "./CqlField.js";

const accountId: CqlField<StoredUser> = { values: (user) => [user.accountId] };

/** The CQL fields of users. */
export const userFields: CqlFields<StoredUser> = {
  type: { values: () => ["user"], allowed: ["user"] },
  user: accountId,
  "user.accountid": accountId,
  "user.fullname": { text: ({ displayName }) => displayName },
};
