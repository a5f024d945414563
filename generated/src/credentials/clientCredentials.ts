import type { Credential, ScopeOptions } from "../connection/Credential.js";
import type { CredentialKind } from "../connection/CredentialKind.js";
import { gatewayRoute } from "../connection/routes.js";
import { configurationError } from "../errors/ConfluenceError.js";
import type { Scope } from "../scopes.js";
import { AUTHORIZATION_SERVER, requestToken } from "./requestToken.js";
import { createTokenSource } from "./TokenSource.js";

/** The OAuth 2.0 credentials of a service account. */
export interface ClientCredentialsOptions<Granted extends Scope = Scope> extends ScopeOptions<Granted> {
  readonly clientId: string;
  readonly clientSecret: string;
  /**
   * The origin of the authorization server.
   *
   * @default "https://auth.atlassian.com"
   */
  readonly authorizationServer?: string | undefined;
}

const KIND = "client-credentials" satisfies CredentialKind;

/** The lifetime of an access token if the server does not return it (inferred: about an hour). */
const DEFAULT_LIFETIME_S = 3600;

/**
 * Authenticates as a service account with its OAuth 2.0 credentials, always through the gateway. Access tokens are
 * requested and refreshed as needed.
 *
 * @throws {ConfluenceError} of the kind `configuration` if the client ID or the client secret is empty
 */
export function clientCredentials<const Granted extends Scope = Scope>(
  options: ClientCredentialsOptions<Granted>,
): Credential<Granted> {
  const { clientId, clientSecret, authorizationServer = AUTHORIZATION_SERVER } = options;
  if (clientId === "" || clientSecret === "") {
    throw configurationError(
      "the client ID or the client secret is empty",
      "pass both, from admin.atlassian.com",
    );
  }
  const source = createTokenSource(async (fetch) => {
    // A request with `scope` is rejected: the scopes are those of the credentials (observed).
    const fields = { grant_type: "client_credentials", client_id: clientId, client_secret: clientSecret };
    const grant = await requestToken(authorizationServer, fields, fetch);
    return {
      token: grant.access_token,
      expiresAt: Date.now() + (grant.expires_in ?? DEFAULT_LIFETIME_S) * 1000,
    };
  }, undefined);
  return {
    kind: KIND,
    scopes: options.scopes,
    authorize: ({ fetch }) => source.authorize(fetch),
    renew: (rejected, { fetch }) => source.renew(rejected, fetch),
    connect: (target) => gatewayRoute(KIND, target, "service accounts work only through the gateway"),
  };
}
