import { type OperationScopes, parseRequirements } from "./OperationScopes.js";
import type { Requirements } from "./Requirements.js";

/** Where the scopes of each kind of credential are chosen. */
const SCOPE_ADVICE: Readonly<Record<string, string>> = {
  "api-token":
    "The scopes of an API token cannot be changed: make a new one at" +
    " https://id.atlassian.com/manage-profile/security/api-tokens.",
  "service-account-token":
    "Make a new token for the service account, with the scope, at admin.atlassian.com.",
  "client-credentials":
    "Make new OAuth 2.0 credentials for the service account, with the scope, at admin.atlassian.com.",
  oauth2: "Add the scope under Permissions in the developer console, then ask the person to consent again.",
  forge: "Add the scope to permissions.scopes in manifest.yml, deploy, and upgrade the installation.",
  "forge-remote":
    "Add the scope to permissions.scopes in manifest.yml, deploy, and upgrade the installation.",
};

/** Says what an operation needs: `needs search:confluence, or read:content-details:confluence`. */
export function describeScopes({ alternatives, oauthOnly }: OperationScopes): string {
  if (alternatives.length === 0) return "lets no token with scopes through";
  const sets = alternatives.map(({ scopes }) => scopes.join(" and "));
  return `needs ${sets.join(", or ")}${oauthOnly ? ", by OAuth 2.0 only" : ""}`;
}

/** Says what to do about a scope that is missing; which is not known of every operation. */
export function adviseScopes(operation: string, { needs }: Requirements, kind: string): string {
  const place = SCOPE_ADVICE[kind] ?? "Give the credential the scope.";
  if (needs === undefined) return place;
  const read = parseRequirements(needs);
  const advice = read.alternatives.length === 0 ? "Use an API token without scopes." : place;
  return `${operation} ${describeScopes(read)}. ${advice}`;
}
