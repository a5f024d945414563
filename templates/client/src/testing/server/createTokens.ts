import type { Scope } from "../../scopes.js";
import type { FakeLifetimes } from "../FakeLifetimes.js";
import type { FakeToken } from "../FakeNimbus.js";
import { randomString } from "../seededRandom.js";
import { isActive } from "../userStatus.js";
import type { Caller } from "./Caller.js";
import { type Codes, createCodes } from "./createCodes.js";

/** How long tokens work, in seconds, if nothing else is said. */
const LIFETIMES = { accessToken: 3600, spentRefreshToken: 0 };

/** A client of the authorization server: a service account's OAuth 2.0 credentials, or a 3LO app with its consent. */
export interface TokenClient {
  readonly secret: string;
  readonly grant: "client_credentials" | "refresh_token";
  /** The scopes that can be granted; undefined for all. */
  readonly scopes: readonly Scope[] | undefined;
  /** Who calls with its tokens, and the scopes of the latest consent. */
  caller: Caller;
  /** The latest refresh token; undefined once the consent is revoked. */
  refreshToken: string | undefined;
  /** The refresh tokens that were used, each with the time when, in milliseconds since 1970. */
  readonly spent: Map<string, number>;
  readonly lifetimes: typeof LIFETIMES;
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
  readonly codes: Codes;
  addApiToken(caller: TokenCaller, prefix?: string): FakeToken;
  addClient(
    grant: TokenClient["grant"],
    caller: Caller,
    lifetimes?: FakeLifetimes,
  ): { clientId: string; client: TokenClient };
  issueAccessToken(client: TokenClient): string;
  /** Issues a refresh token, with which the one before is spent. */
  issueRefreshToken(client: TokenClient): string;
  /**
   * Whether a refresh token can be exchanged. Documented: one that was used can be used again for a time, and after that
   * its use ends the consent. Observed: it is refused, and the next one works.
   */
  takeRefreshToken(client: TokenClient, token: string): boolean;
  /** Finds the active caller of an API token; undefined if the token is unknown or belongs to another email address. */
  findApiToken(token: string, email?: string): Caller | undefined;
  findAccessToken(token: string): Caller | undefined;
}

/** Creates the registry of tokens, which have the format of Atlassian's. */
export function createTokens(random: () => number, now: () => number): Tokens {
  const callers = new Map<string, TokenCaller>();
  const clients = new Map<string, TokenClient>();
  const jwt = () =>
    `eyJ${randomString(random, 33)}.eyJ${randomString(random, 120)}.${randomString(random, 86)}`;
  return {
    clients,
    callers,
    codes: createCodes(random, now),
    // Observed: the prefix and the suffix of both kinds of token.
    addApiToken(caller, prefix = caller.kind === "api-token" ? "ATATT3xFfGF0" : "ATSTT3xFfGF0") {
      const token = `${prefix}${randomString(random, 64)}=${randomString(random, 8, "0123456789ABCDEF")}`;
      callers.set(token, caller);
      return { email: caller.user.email, token, revoke: () => void callers.delete(token) };
    },
    addClient(grant, caller, { accessToken, spentRefreshToken } = {}) {
      const clientId = randomString(random, 32);
      const secret = `ATOA${randomString(random, 60)}`;
      const client = {
        ...{ secret, grant, caller, scopes: caller.scopes, refreshToken: undefined },
        ...{ accessTokens: new Map(), spent: new Map() },
        lifetimes: {
          accessToken: accessToken ?? LIFETIMES.accessToken,
          spentRefreshToken: spentRefreshToken ?? LIFETIMES.spentRefreshToken,
        },
      };
      clients.set(clientId, client);
      return { clientId, client };
    },
    issueAccessToken({ accessTokens, lifetimes }) {
      const token = jwt();
      accessTokens.set(token, now() + lifetimes.accessToken * 1000);
      return token;
    },
    issueRefreshToken(client) {
      const token = jwt();
      if (client.refreshToken !== undefined) client.spent.set(client.refreshToken, now());
      client.refreshToken = token;
      return token;
    },
    takeRefreshToken(client, token) {
      if (client.refreshToken === undefined) return false;
      if (token === client.refreshToken) return true;
      const spentAt = client.spent.get(token);
      if (spentAt === undefined) return false;
      const { spentRefreshToken } = client.lifetimes;
      const isInTime = now() - spentAt < spentRefreshToken * 1000;
      if (spentRefreshToken > 0 && !isInTime) client.refreshToken = undefined;
      return isInTime;
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
