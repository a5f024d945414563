import type { Credential, ScopeOptions } from "../connection/Credential.js";
import type { CredentialKind } from "../connection/CredentialKind.js";
import { checkFunction } from "../errors/check.js";
import { readOptions } from "../errors/readOptions.js";
import type { Fetch } from "../platform/Fetch.js";
import type { Scope } from "../scopes.js";

/** Forge's function for requests to Nimbus, with the path as a string. */
export type RequestNimbus = (path: string, init?: RequestInit) => Promise<Response>;

const KIND = "forge" satisfies CredentialKind;

/**
 * Sends the requests of a Forge app through Forge, which adds the site and the credential.
 *
 * @param requestNimbus `requestNimbus` of `@forge/bridge`, or in a function of the app
 * `(path, init) => api.asUser().requestNimbus(assumeTrustedRoute(path), init)`
 * @throws {NimbusError} of the kind `configuration` if it is no function
 */
export function forge<const Granted extends Scope = Scope>(
  requestNimbus: RequestNimbus,
  options: ScopeOptions<Granted> = {},
): Credential<Granted> {
  return readOptions(() => {
    checkFunction("requestNimbus", requestNimbus, "Forge's function");
    const send: Fetch = (path, { method = "GET", headers, body }) =>
      requestNimbus(path, { method, ...(headers ? { headers } : {}), ...(body == null ? {} : { body }) });
    return {
      kind: KIND,
      scopes: options?.scopes,
      fetch: send,
      authorize: () => ({}),
      connect: async ({ site, cloudId }) => ({
        kind: KIND,
        route: "forge",
        apiBase: "",
        siteBase: site?.origin,
        cloudId,
        because: "Forge sends the requests itself",
      }),
    };
  });
}
