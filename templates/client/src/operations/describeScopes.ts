import type { ByCredentialKind } from "../connection/CredentialKind.js";
import { type OperationScopes, parseRequirements } from "./OperationScopes.js";
import type { Requirements } from "./Requirements.js";

const FORGE_ADVICE =
  "Add the scope to permissions.scopes in manifest.yml, deploy, and upgrade the installation.";

/** How to add a scope to each kind of credential. */
const SCOPE_ADVICE: ByCredentialKind<string | undefined> = {
  "api-token":
    "The scopes of an API token cannot be changed: create a new one at" +
    " https://id.atlassian.com/manage-profile/security/api-tokens.",
  "service-account-token":
    "Create a new token with the scope for the service account at admin.atlassian.com.",
  "client-credentials":
    "Create new OAuth 2.0 credentials with the scope for the service account at admin.atlassian.com.",
  oauth2: "Add the scope under Permissions in the developer console, then ask the user to consent again.",
  // <!-- if bases -->
  "api-key": "Create a new API key with the scope at admin.atlassian.com.",
  // <!-- end -->
  forge: FORGE_ADVICE,
  "forge-remote": FORGE_ADVICE,
  anonymous: undefined,
};

/** Describes the scopes of an operation: `needs {{scope}}, or read:x and read:y`. */
export function describeScopes({ alternatives, oauthOnly }: OperationScopes): string {
  if (alternatives.length === 0) return "cannot be called with a scoped token";
  const sets = alternatives.map(({ scopes }) => scopes.join(" and "));
  return `needs ${sets.join(", or ")}${oauthOnly ? ", with OAuth 2.0 only" : ""}`;
}

/** Says what to do about a missing scope. The scopes of some operations are not known. */
export function adviseScopes(operation: string, { needs }: Requirements, kind: string): string {
  const fix = SCOPE_ADVICE[kind] ?? "Add the scope to the credential.";
  if (needs === undefined) return fix;
  const scopes = parseRequirements(needs);
  const advice = scopes.alternatives.length === 0 ? "Use an unscoped API token." : fix;
  return `${operation} ${describeScopes(scopes)}. ${advice}`;
}
