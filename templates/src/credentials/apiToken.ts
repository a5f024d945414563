import type { Credential, ScopeOptions } from "../connection/Credential.js";
import { loadChunk } from "../platform/loadChunk.js";
import type { WithoutOAuth } from "../scopes/Allowed.js";
import type { Scope } from "../scopes.js";
import { basicAuthorization } from "./basicAuthorization.js";

/** An API token of a person's account. */
export interface ApiTokenOptions<Granted extends Scope = Scope> extends ScopeOptions<Granted> {
  /** The e-mail address of the account that made the token. */
  readonly email: string;
  /** The token, from id.atlassian.com › Security › API tokens. */
  readonly token: string;
  /** Whether the token was made with scopes. Absent: it was where `scopes` are given, else it is found out once. */
  readonly scoped?: boolean | undefined;
}

const KIND = "api-token";

/** Identifies the client by an API token. Scoped and unscoped tokens need no different code. */
export function apiToken<const Granted extends Scope = Scope>({
  email,
  token,
  scopes,
  scoped = scopes && true,
}: ApiTokenOptions<Granted>): Credential<WithoutOAuth<Granted>> {
  const headers = { Authorization: basicAuthorization(email, token) };
  return {
    kind: KIND,
    scopes: scopes as Credential<WithoutOAuth<Granted>>["scopes"],
    authorize: () => headers,
    connect: async (target) => {
      const { routeToken } = await loadChunk(() => import("./routeToken.js"));
      return routeToken(KIND, target, headers, scoped);
    },
  };
}
