import type { OperationScopes } from "./readNeeds.js";

/** The credentials that are not of OAuth 2.0. */
const API_TOKENS: readonly string[] = ["api-token", "service-account-token"];

/** Whether an operation refuses a kind of credential whatever its scopes, because it is for OAuth 2.0 only. */
export function isForOthers({ oauthOnly }: OperationScopes, kind: string): boolean {
  return oauthOnly && API_TOKENS.includes(kind);
}
