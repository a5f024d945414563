import type { Credential, ScopeOptions } from "../connection/Credential.js";
import type { CredentialKind } from "../connection/CredentialKind.js";
import { gatewayRoute } from "../connection/routes.js";
import { configurationError } from "../errors/NimbusError.js";
import { readOptions } from "../errors/readOptions.js";
import type { WithoutOAuth } from "../scopes/Allowed.js";
import type { Scope } from "../scopes.js";
import { basicAuthorization, checkToken } from "./basicAuthorization.js";
import { bearer } from "./TokenSource.js";

/** An API token of a service account. */
export interface ServiceAccountTokenOptions<Granted extends Scope = Scope> extends ScopeOptions<Granted> {
  /** The token, from admin.atlassian.com › Directory › Service accounts. */
  readonly token: string;
  /** The account's email address (`…@serviceaccount.atlassian.com`). If given, Basic is used instead of Bearer. */
  readonly email?: string | undefined;
}

const KIND = "service-account-token" satisfies CredentialKind;

/**
 * Authenticates with an API token of a service account, which is always scoped and works only through the gateway.
 *
 * @throws {NimbusError} of the kind `configuration` if the token is malformed or a user account's
 */
export function serviceAccountToken<const Granted extends Scope = Scope>(
  options: ServiceAccountTokenOptions<Granted>,
): Credential<WithoutOAuth<Granted>> {
  return readOptions(() => {
    const { token, email, scopes } = Object(options) as typeof options;
    checkToken(token);
    if (email === undefined && /^ATATT3/.test(token)) {
      throw configurationError("this is the API token of a user account", "use apiToken({ email, token })");
    }
    const headers = email === undefined ? bearer(token) : { Authorization: basicAuthorization(email, token) };
    return {
      kind: KIND,
      needsSite: true,
      scopes: scopes as Credential<WithoutOAuth<Granted>>["scopes"],
      authorize: () => headers,
      connect: (target) => gatewayRoute(KIND, target, "service accounts work only through the gateway"),
    };
  });
}
