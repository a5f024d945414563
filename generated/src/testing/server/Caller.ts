import type { Scope } from "../../scopes.js";
import type { StoredUser } from "../StoredUser.js";

/** An authenticated user, and the credential that the request had. */
export interface Caller {
  readonly user: StoredUser;
  readonly kind: "api-token" | "service-account-token" | "oauth";
  /** The granted scopes; undefined for an unscoped API token, which may do everything. */
  readonly scopes: readonly Scope[] | undefined;
  /** The sites that the credential is valid for; undefined for all. */
  readonly cloudIds: readonly string[] | undefined;
}
