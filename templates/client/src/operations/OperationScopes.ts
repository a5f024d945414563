import type { ByCredentialKind } from "../connection/CredentialKind.js";
import type { Scope } from "../scopes.js";

/** Scopes that together authorize a token to call an operation. */
export interface ScopeSet {
  readonly scopes: readonly Scope[];
  /** `Beta`: documented by Atlassian, but observed to be rejected. */
  readonly state: "Current" | "Beta";
}

/** The scopes that an operation requires. */
export interface OperationScopes {
  /** Any one of them is enough. If there are none, the operation cannot be called with a scoped token. */
  readonly alternatives: readonly ScopeSet[];
  /** Whether the operation can be called only with an OAuth 2.0 credential. */
  readonly oauthOnly: boolean;
}

/**
 * Parses the scopes of an operation. Alternatives are separated by commas, the scopes of one alternative by spaces.
 * An alternative may start with `beta` (not final at Atlassian) or `oauth` (OAuth 2.0 only). `none` means that no
 * scoped token is accepted.
 */
export function parseRequirements(needs: string): OperationScopes {
  const sets = needs === "none" ? [] : needs.split(", ").map((set) => set.split(" "));
  return {
    alternatives: sets.map((words) => ({
      scopes: words.filter((word) => !["", "beta", "oauth"].includes(word)) as Scope[],
      state: words.includes("beta") ? "Beta" : "Current",
    })),
    oauthOnly: sets.some((words) => words.includes("oauth")),
  };
}

/** Whether operations that accept OAuth 2.0 only reject the kind of credential. */
const IS_API_TOKEN: ByCredentialKind<boolean> = {
  "api-token": true,
  "service-account-token": true,
  "client-credentials": false,
  oauth2: false,
  // <!-- if bases -->
  "api-key": false,
  // <!-- end -->
  forge: false,
  "forge-remote": false,
  anonymous: false,
};

/** Whether an operation rejects a kind of credential, whatever its scopes, because it accepts OAuth 2.0 only. */
export function isOAuthOnly({ oauthOnly }: OperationScopes, kind: string): boolean {
  return oauthOnly && IS_API_TOKEN[kind] === true;
}
