import type { Credential, ScopeOptions } from "../connection/Credential.js";
import { parseSite } from "../connection/parseSite.js";
import { configurationError } from "../errors/ConfluenceError.js";
import type { Scope } from "../scopes.js";
import { bearer } from "./TokenSource.js";

/** What Forge tells a remote back end with every invocation. */
export interface ForgeRemoteOptions<Granted extends Scope = Scope> extends ScopeOptions<Granted> {
  /** The token of the header `x-forge-oauth-system` or `x-forge-oauth-user`. */
  readonly token: string;
  /** The claim `app.apiBaseUrl` of the verified invocation token. */
  readonly apiBaseUrl: string;
}

const KIND = "forge-remote";

/** Identifies a Forge app's remote back end by the token of one invocation. */
export function forgeRemote<const Granted extends Scope = Scope>({
  token,
  apiBaseUrl,
  scopes,
}: ForgeRemoteOptions<Granted>): Credential<Granted> {
  if (token === "")
    throw configurationError("the token is empty", "pass x-forge-oauth-system or x-forge-oauth-user");
  const { cloudId, gateway } = parseSite(apiBaseUrl);
  if (cloudId === undefined) {
    throw configurationError(
      "apiBaseUrl is not an address of the gateway",
      "pass the claim app.apiBaseUrl as it is",
    );
  }
  const headers = bearer({ token });
  return {
    kind: KIND,
    scopes,
    authorize: () => headers,
    connect: async ({ site }) => ({
      kind: KIND,
      route: "gateway",
      apiBase: `${gateway}/ex/confluence/${cloudId}`,
      siteBase: site?.origin,
      cloudId,
      because: "the invocation names the gateway's address",
    }),
  };
}
