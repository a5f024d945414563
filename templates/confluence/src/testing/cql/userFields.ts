import type { StoredUser } from "../StoredUser.js";
import { userName } from "../store/userName.js";
import type { CqlField, CqlFields } from "./CqlField.js";
import { CqlError } from "./CqlQuery.js";

const accountId: CqlField<StoredUser> = { type: "user", values: (user) => [user.accountId] };

/** The documented CQL fields of users. Users of Confluence Cloud have no user keys of their own. */
export const userFields: CqlFields<StoredUser> = {
  type: { type: "type", values: () => ["user"], check: checkUserType },
  user: accountId,
  "user.accountid": accountId,
  "user.userkey": { type: "user", values: () => [] },
  "user.fullname": { type: "text", text: userName, matchesStarts: true },
};

function checkUserType(value: string): void {
  if (value.toLowerCase() === "user") return;
  throw new CqlError(`Unsupported value for type, got : ${value}, expected one of : [user]`, true);
}
