import type { FakeToken } from "../FakeConfluence.js";
import { randomText } from "../seededRandom.js";
import type { Caller } from "./Caller.js";

/** A client of the authorization server: a service account's OAuth 2.0 credentials, or a 3LO app with its consent. */
export interface TokenClient {
  readonly secret: string;
  readonly grant: "client_credentials" | "refresh_token";
  readonly caller: Caller;
  /** The one refresh token that works; undefined where the consent was withdrawn. */
  refreshToken: string | undefined;
  /** The access tokens that were given out, with the time of their end. */
  readonly accessTokens: Map<string, number>;
}

/** All that lets somebody in. */
export interface Tokens {
  readonly clients: ReadonlyMap<string, TokenClient>;
  addApiToken(caller: Caller): FakeToken;
  addClient(grant: TokenClient["grant"], caller: Caller): { clientId: string; client: TokenClient };
  /** Gives an access token that lives for an hour. */
  giveAccess(client: TokenClient): string;
  giveRefresh(client: TokenClient): string;
  /** The caller with an API token; undefined where the token is unknown, or the e-mail address is another's. */
  findApiToken(token: string, email?: string): Caller | undefined;
  findAccessToken(token: string): Caller | undefined;
}

/** How long an access token lives, in seconds. */
export const LIFETIME = 3600;

/** Makes the register of tokens. They look like Atlassian's. */
export function createTokens(random: () => number, now: () => number): Tokens {
  const callers = new Map<string, Caller>();
  const clients = new Map<string, TokenClient>();
  const jwt = () => `eyJ${randomText(random, 33)}.eyJ${randomText(random, 120)}.${randomText(random, 86)}`;
  return {
    clients,
    addApiToken(caller) {
      // Observed: what both kinds of token start with, and their end.
      const start = caller.kind === "api-token" ? "ATATT3xFfGF0" : "ATSTT3xFfGF0";
      const token = `${start}${randomText(random, 64)}=${randomText(random, 8, "0123456789ABCDEF")}`;
      callers.set(token, caller);
      return { email: caller.user.email, token, revoke: () => void callers.delete(token) };
    },
    addClient(grant, caller) {
      const clientId = randomText(random, 32);
      const secret = `ATOA${randomText(random, 60)}`;
      const client = { secret, grant, caller, refreshToken: undefined, accessTokens: new Map() };
      clients.set(clientId, client);
      return { clientId, client };
    },
    giveAccess({ accessTokens }) {
      const token = jwt();
      accessTokens.set(token, now() + LIFETIME * 1000);
      return token;
    },
    giveRefresh(client) {
      const token = jwt();
      client.refreshToken = token;
      return token;
    },
    findApiToken(token, email) {
      const caller = callers.get(token);
      const isTheirs = email === undefined || email.toLowerCase() === caller?.user.email.toLowerCase();
      return isTheirs ? caller : undefined;
    },
    findAccessToken: (token) =>
      [...clients.values()].find(({ accessTokens }) => (accessTokens.get(token) ?? 0) > now())?.caller,
  };
}
