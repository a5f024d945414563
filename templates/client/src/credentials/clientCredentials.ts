import type { Credential, ScopeOptions } from "../connection/Credential.js";
import type { CredentialKind } from "../connection/CredentialKind.js";
import { gatewayRoute } from "../connection/routes.js";
import { checkText } from "../errors/check.js";
import { readOptions } from "../errors/readOptions.js";
import type { Scope } from "../scopes.js";
import { findAuthorizationServer } from "./findAuthorizationServer.js";
import { requestToken } from "./requestToken.js";
import { createTokenSource } from "./TokenSource.js";

/** The OAuth 2.0 credentials of a service account. */
export interface ClientCredentialsOptions<Granted extends Scope = Scope> extends ScopeOptions<Granted> {
  readonly clientId: string;
  readonly clientSecret: string;
  /**
   * The origin of the authorization server.
   *
   * @default "https://auth.atlassian.com" for `*.atlassian.net` and `*.jira.com`; for other hosts, it must be given
   */
  readonly authorizationServer?: string | undefined;
}

const KIND = "client-credentials" satisfies CredentialKind;

/**
 * Authenticates as a service account with its OAuth 2.0 credentials, always through the gateway. Access tokens are
 * requested and refreshed as needed.
 *
 * @throws {NimbusError} of the kind `configuration` if `clientId` or `clientSecret` is empty, or
 * `authorizationServer` is no https origin
 */
export function clientCredentials<const Granted extends Scope = Scope>(
  options: ClientCredentialsOptions<Granted>,
): Credential<Granted> {
  return readOptions(() => {
    const { clientId, clientSecret, authorizationServer, scopes } = Object(options) as typeof options;
    for (const [name, value] of Object.entries({ clientId, clientSecret }))
      checkText(name, value, "the one from admin.atlassian.com");
    const serverOf = findAuthorizationServer(authorizationServer);
    // A request with `scope` is rejected: the scopes are those of the credentials (observed).
    const fields = { grant_type: "client_credentials", client_id: clientId, client_secret: clientSecret };
    const source = createTokenSource(
      (target) => requestToken(serverOf(target), fields, target.fetch),
      undefined,
    );
    return {
      kind: KIND,
      needsSite: true,
      scopes,
      authorize: source.authorize,
      renew: source.renew,
      connect: async (target) => {
        serverOf(target);
        return gatewayRoute(KIND, target, "service accounts work only through the gateway");
      },
    };
  });
}
