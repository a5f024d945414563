import type { Credential, ScopeOptions } from "../connection/Credential.js";
import type { CredentialKind } from "../connection/CredentialKind.js";
import { readOptions } from "../errors/readOptions.js";
import { loadChunk } from "../platform/loadChunk.js";
import type { WithoutOAuth } from "../scopes/Allowed.js";
import type { Scope } from "../scopes.js";
import { basicAuthorization } from "./basicAuthorization.js";

/** An API token of a user account. */
export interface ApiTokenOptions<Granted extends Scope = Scope> extends ScopeOptions<Granted> {
  /** The email address of the account that created the token. */
  readonly email: string;
  /** The token, from id.atlassian.com › Security › API tokens. */
  readonly token: string;
  /**
   * Whether the token was created with scopes.
   *
   * @default `true` if `scopes` are declared; otherwise it is detected once: by the response to the first call, or with a
   * request before it
   */
  readonly scoped?: boolean | undefined;
}

const KIND = "api-token" satisfies CredentialKind;

/**
 * Authenticates with a scoped or unscoped API token.
 *
 * @throws {NimbusError} of the kind `configuration` if the email address or the token is malformed
 */
export function apiToken<const Granted extends Scope = Scope>(
  options: ApiTokenOptions<Granted>,
): Credential<WithoutOAuth<Granted>> {
  return readOptions(() => {
    const { email, token, scopes, scoped = scopes && true } = options;
    const headers = { Authorization: basicAuthorization(email, token) };
    return {
      kind: KIND,
      needsSite: true,
      scopes: scopes as Credential<WithoutOAuth<Granted>>["scopes"],
      authorize: () => headers,
      connect: async (target) => {
        const { routeToken } = await loadChunk(() => import("./routeToken.js"));
        return routeToken(KIND, target, headers, scoped);
      },
    };
  });
}
