import type { Credential, ScopeOptions } from "../connection/Credential.js";
import { gatewayRoute } from "../connection/routes.js";
import { configurationError } from "../errors/ConfluenceError.js";
import type { Scope } from "../scopes.js";
import { AUTHORIZATION_SERVER, requestToken } from "./requestToken.js";
import { createTokenSource } from "./TokenSource.js";

/** The OAuth 2.0 credentials of a service account. */
export interface ClientCredentialsOptions<Granted extends Scope = Scope> extends ScopeOptions<Granted> {
  readonly clientId: string;
  readonly clientSecret: string;
  /** The authorization server. Default: `https://auth.atlassian.com`. */
  readonly authorizationServer?: string | undefined;
}

const KIND = "client-credentials";

/** How long an access token lives where the server does not say, in seconds (inferred: about an hour). */
const DEFAULT_LIFETIME_S = 3600;

/** Identifies the client as a service account by its OAuth 2.0 credentials. */
export function clientCredentials<const Granted extends Scope = Scope>(
  options: ClientCredentialsOptions<Granted>,
): Credential<Granted> {
  const { clientId, clientSecret, authorizationServer = AUTHORIZATION_SERVER } = options;
  if (clientId === "" || clientSecret === "") {
    throw configurationError(
      "the client id or the client secret is empty",
      "give both, from admin.atlassian.com",
    );
  }
  const source = createTokenSource(async (fetch) => {
    // A request that names scopes is refused: the scopes are those of the credential (observed).
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
    connect: (target) => gatewayRoute(KIND, target, "a service account is served only by the gateway"),
  };
}
