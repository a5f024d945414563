import type { FakeToken } from "../FakeNimbus.js";
import { randomString } from "../seededRandom.js";
import { isActive } from "../userStatus.js";
import type { Caller } from "./Caller.js";

/** A client of the authorization server: a service account's OAuth 2.0 credentials, or a 3LO app with its consent. */
export interface TokenClient {
  readonly secret: string;
  readonly grant: "client_credentials" | "refresh_token";
  readonly caller: Caller;
  /** The only valid refresh token; undefined once the consent is revoked. */
  refreshToken: string | undefined;
  /** The issued access tokens, each with its expiry in milliseconds since 1970. */
  readonly accessTokens: Map<string, number>;
}

/** The caller of an API token. */
export type TokenCaller = Caller & { readonly kind: Exclude<Caller["kind"], "oauth"> };

/** All API tokens, OAuth clients and access tokens. */
export interface Tokens {
  readonly clients: Map<string, TokenClient>;
  /** The callers of API tokens. */
  readonly callers: Map<string, TokenCaller>;
  addApiToken(caller: TokenCaller, prefix?: string): FakeToken;
  addClient(grant: TokenClient["grant"], caller: Caller): { clientId: string; client: TokenClient };
  /** Issues an access token that is valid for an hour. */
  issueAccessToken(client: TokenClient): string;
  issueRefreshToken(client: TokenClient): string;
  /** Finds the active caller of an API token; undefined if the token is unknown or belongs to another email address. */
  findApiToken(token: string, email?: string): Caller | undefined;
  findAccessToken(token: string): Caller | undefined;
}

export const ACCESS_TOKEN_TTL_S = 3600;

/** Creates the registry of tokens, which have the format of Atlassian's. */
export function createTokens(random: () => number, now: () => number): Tokens {
  const callers = new Map<string, TokenCaller>();
  const clients = new Map<string, TokenClient>();
  const jwt = () =>
    `eyJ${randomString(random, 33)}.eyJ${randomString(random, 120)}.${randomString(random, 86)}`;
  return {
    clients,
    callers,
    // Observed: the prefix and the suffix of both kinds of token.
    addApiToken(caller, prefix = caller.kind === "api-token" ? "ATATT3xFfGF0" : "ATSTT3xFfGF0") {
      const token = `${prefix}${randomString(random, 64)}=${randomString(random, 8, "0123456789ABCDEF")}`;
      callers.set(token, caller);
      return { email: caller.user.email, token, revoke: () => void callers.delete(token) };
    },
    addClient(grant, caller) {
      const clientId = randomString(random, 32);
      const secret = `ATOA${randomString(random, 60)}`;
      const client = { secret, grant, caller, refreshToken: undefined, accessTokens: new Map() };
      clients.set(clientId, client);
      return { clientId, client };
    },
    issueAccessToken({ accessTokens }) {
      const token = jwt();
      accessTokens.set(token, now() + ACCESS_TOKEN_TTL_S * 1000);
      return token;
    },
    issueRefreshToken(client) {
      const token = jwt();
      client.refreshToken = token;
      return token;
    },
    findApiToken(token, email) {
      const caller = callers.get(token);
      const isOwner = email === undefined || email.toLowerCase() === caller?.user.email.toLowerCase();
      return isOwner ? activeOnly(caller) : undefined;
    },
    findAccessToken: (token) =>
      activeOnly(
        [...clients.values()].find(({ accessTokens }) => (accessTokens.get(token) ?? 0) > now())?.caller,
      ),
  };
}

/** The credentials of a user who is not active count as revoked. */
function activeOnly(caller: Caller | undefined): Caller | undefined {
  return caller && isActive(caller.user) ? caller : undefined;
}
