import type { Credential, ScopeOptions } from "../connection/Credential.js";
import type { CredentialKind } from "../connection/CredentialKind.js";
import { checkFunction } from "../errors/check.js";
import { readOptions } from "../errors/readOptions.js";
import type { Fetch } from "../platform/Fetch.js";
import type { Scope } from "../scopes.js";

/** Forge's function for requests to Confluence, with the path as a string. */
export type RequestConfluence = (path: string, init?: RequestInit) => Promise<Response>;

const KIND = "forge" satisfies CredentialKind;

/**
 * Sends the requests of a Forge app through Forge, which adds the site and the credential.
 *
 * @param requestConfluence `requestConfluence` of `@forge/bridge`, or in a function of the app
 * `(path, init) => api.asUser().requestConfluence(assumeTrustedRoute(path), init)`
 * @throws {ConfluenceError} of the kind `configuration` if it is no function
 */
export function forge<const Granted extends Scope = Scope>(
  requestConfluence: RequestConfluence,
  options: ScopeOptions<Granted> = {},
): Credential<Granted> {
  return readOptions(() => {
    checkFunction("requestConfluence", requestConfluence, "Forge's function");
    const send: Fetch = (path, { method = "GET", headers, body }) =>
      requestConfluence(path, { method, ...(headers ? { headers } : {}), ...(body == null ? {} : { body }) });
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
