import type { Scope } from "../scopes.js";

/** Scopes that together let a token through to an operation. */
export interface ScopeSet {
  readonly scopes: readonly Scope[];
  /** `Beta`: documented, and seen refused. */
  readonly state: "Current" | "Beta";
}

/** What an operation asks of a token. */
export interface OperationScopes {
  /** Each is enough. Without any, no token with scopes is let through. */
  readonly alternatives: readonly ScopeSet[];
  /** Whether only a credential of OAuth 2.0 may call the operation. */
  readonly oauthOnly: boolean;
}

/**
 * Reads what an operation needs. Between alternatives stands a comma; all scopes of one alternative are needed
 * together. Before them stands `beta` where Atlassian has not settled them, and `oauth` where only OAuth 2.0 may call.
 * `none` lets no token with scopes through.
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

/** The credentials that are not of OAuth 2.0. */
const API_TOKENS: readonly string[] = ["api-token", "service-account-token"];

/** Whether an operation refuses a kind of credential whatever its scopes, because it is for OAuth 2.0 only. */
export function isOAuthOnly({ oauthOnly }: OperationScopes, kind: string): boolean {
  return oauthOnly && API_TOKENS.includes(kind);
}
