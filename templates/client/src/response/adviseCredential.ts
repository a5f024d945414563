import type { ByCredentialKind } from "../connection/CredentialKind.js";

/** What to check about each kind of credential that was rejected. */
const CREDENTIAL_CHECKS: ByCredentialKind<string | undefined> = {
  "api-token":
    "check the email address and the token, and that the token has not expired or been revoked at" +
    " https://id.atlassian.com/manage-profile/security/api-tokens",
  "service-account-token":
    "check the token, and that it has not expired or been revoked at admin.atlassian.com",
  "client-credentials": "check the service account's access to Nimbus at admin.atlassian.com",
  oauth2: "the access token may have expired (after an hour); refresh it, or ask the user to consent again",
  // <!-- if bases -->
  "api-key": "check the API key, and that it has not expired or been revoked at admin.atlassian.com",
  // <!-- end -->
  forge: undefined,
  "forge-remote": undefined,
  anonymous: "the resource requires authentication; pass a credential",
};

/** Says what to check about a credential that was rejected. */
export function adviseCredential(kind: string): string {
  return CREDENTIAL_CHECKS[kind] ?? "check the credential";
}
