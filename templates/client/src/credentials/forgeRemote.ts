import type { Credential, ScopeOptions } from "../connection/Credential.js";
import type { CredentialKind } from "../connection/CredentialKind.js";
import { parseSite } from "../connection/parseSite.js";
import { gatewayRoute } from "../connection/routes.js";
import { checkText } from "../errors/check.js";
import { configurationError } from "../errors/NimbusError.js";
import { readOptions } from "../errors/readOptions.js";
import { GATEWAY_PATH } from "../product.js";
import type { Scope } from "../scopes.js";
import { bearer } from "./TokenSource.js";

/** What Forge sends to a remote backend with every invocation. */
export interface ForgeRemoteOptions<Granted extends Scope = Scope> extends ScopeOptions<Granted> {
  /** The value of the header `x-forge-oauth-system` or `x-forge-oauth-user`. */
  readonly token: string;
  /** The claim `app.apiBaseUrl` of the verified invocation token. */
  readonly apiBaseUrl: string;
}

const KIND = "forge-remote" satisfies CredentialKind;

/**
 * Authenticates the remote backend of a Forge app with the token of one invocation.
 *
 * @throws {NimbusError} of the kind `configuration` if the token is empty, or `apiBaseUrl` is no gateway URL
 * of Nimbus
 */
export function forgeRemote<const Granted extends Scope = Scope>(
  options: ForgeRemoteOptions<Granted>,
): Credential<Granted> {
  return readOptions(() => {
    const { token, apiBaseUrl, scopes } = Object(options) as typeof options;
    checkText("token", token, "x-forge-oauth-system or x-forge-oauth-user");
    checkText("apiBaseUrl", apiBaseUrl, "the claim app.apiBaseUrl");
    const { cloudId, gateway } = parseSite(apiBaseUrl);
    if (cloudId === undefined) {
      throw configurationError("apiBaseUrl is not a gateway URL", "pass the claim app.apiBaseUrl unchanged");
    }
    const { origin, pathname } = new URL(
      /:\/\//.test(apiBaseUrl) ? apiBaseUrl : `https://${apiBaseUrl.trim()}`,
    );
    // Requests belong below the claim (documented): the token is of one product.
    if (!pathname.startsWith(`${GATEWAY_PATH}/`)) {
      throw configurationError(
        `apiBaseUrl leads to ${pathname.split("/", 3).join("/")}, and this client's product is at ${GATEWAY_PATH}`,
        "use the client of the product that invoked the app",
      );
    }
    const headers = bearer(token);
    return {
      kind: KIND,
      scopes,
      authorize: () => headers,
      connect: async (target) => {
        if (gateway === undefined && origin !== target.gateway)
          throw configurationError(
            `${origin} is not a known gateway`,
            "pass it as `gateway`, if it is right",
          );
        const named = { ...target, gateway: origin, cloudId };
        return gatewayRoute(KIND, named, "the invocation contains the gateway URL");
      },
    };
  });
}
