import type { Credential, ScopeOptions } from "../connection/Credential.js";
import type { Fetch } from "../platform/Fetch.js";
import type { Scope } from "../scopes.js";

/** Forge's function for requests to Confluence, for paths that are plain text. */
export type RequestConfluence = (path: string, init?: RequestInit) => Promise<Response>;

/**
 * Lets a Forge app send its requests: `@forge/bridge`'s `requestConfluence` as it is, and in a function of the
 * app `(path, init) => api.asUser().requestConfluence(assumeTrustedRoute(path), init)`. Forge adds who is
 * calling and where to; the client adds no base URL and no credential.
 */
export function forge<const Granted extends Scope = Scope>(
  requestConfluence: RequestConfluence,
  { scopes }: ScopeOptions<Granted> = {},
): Credential<Granted> {
  const send: Fetch = (path, { method = "GET", headers, body }) =>
    requestConfluence(path, { method, ...(headers ? { headers } : {}), ...(body == null ? {} : { body }) });
  return {
    kind: "forge",
    scopes,
    fetch: send,
    authorize: () => ({}),
    connect: async ({ site, cloudId }) => ({
      kind: "forge",
      route: "forge",
      apiBase: "",
      siteBase: site?.origin,
      cloudId,
      because: "Forge sends the requests itself",
    }),
  };
}
