import type { Scope } from "../../scopes.js";
import type { StoredUser } from "../store/StoredUser.js";

/** Who is calling, and with what. */
export interface Caller {
  readonly user: StoredUser;
  readonly kind: "api-token" | "service-account-token" | "oauth";
  /** The scopes that the credential holds; undefined for one without scopes, which may do all. */
  readonly scopes: readonly Scope[] | undefined;
  /** The sites that it reaches; undefined for all. */
  readonly cloudIds: readonly string[] | undefined;
}
