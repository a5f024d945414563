import type { Connection, Credential, ScopeOptions, Target } from "../connection/Credential.js";
import { gatewayRoute } from "../connection/routes.js";
import { configurationError } from "../errors/ConfluenceError.js";
import type { Scope } from "../scopes.js";
import { findResource } from "./findResource.js";
import { AUTHORIZATION_SERVER, requestToken } from "./requestToken.js";
import { type AccessToken, bearer, createTokenSource, type TokenSource } from "./TokenSource.js";

/** An access token that somebody else keeps fresh. */
export interface OAuth2TokenOptions<Granted extends Scope = Scope> extends ScopeOptions<Granted> {
  /** An access token, or a function that gives the one that holds now. It is asked before every request. */
  readonly accessToken: string | (() => string | Promise<string>);
}

/** What a refresh gave: keep it, because the refresh token before it works no more. */
export interface RefreshedTokens {
  readonly accessToken: string;
  readonly refreshToken: string;
  /** Milliseconds since 1970. */
  readonly expiresAt: number;
}

/** The credentials of an OAuth 2.0 (3LO) app and the refresh token that a person's consent gave it. */
export interface OAuth2RefreshOptions<Granted extends Scope = Scope> extends ScopeOptions<Granted> {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly refreshToken: string;
  /** The last access token, where one is kept. */
  readonly accessToken?: string | undefined;
  /** When that access token ends, in milliseconds since 1970. */
  readonly expiresAt?: number | undefined;
  /** Keeps the new tokens. It is awaited before the new access token is used. */
  readonly onRefresh: (tokens: RefreshedTokens) => void | Promise<void>;
  /** The authorization server. Default: `https://auth.atlassian.com`. */
  readonly authorizationServer?: string | undefined;
}

const KIND = "oauth2";

/** How long an access token lives where the server does not say, in seconds. */
const DEFAULT_LIFETIME_S = 3600;

/** Identifies the client by an OAuth 2.0 (3LO) access token. It works only through the gateway. */
export function oauth2<const Granted extends Scope = Scope>(
  options: OAuth2TokenOptions<Granted> | OAuth2RefreshOptions<Granted>,
): Credential<Granted> {
  const source =
    "refreshToken" in options ? refreshingTokenSource(options) : externalTokenSource(options.accessToken);
  return {
    kind: KIND,
    scopes: options.scopes,
    authorize: ({ fetch }) => source.authorize(fetch),
    renew: (rejected, { fetch }) => source.renew(rejected, fetch),
    connect: (target) => connect(target, source),
  };
}

/** The site is found among those that the token may reach, by its host and never by its place in the list. */
async function connect(target: Target, source: TokenSource): Promise<Connection> {
  const because = "an OAuth 2.0 token works only through the gateway";
  if (target.cloudId !== undefined || target.site?.cloudId !== undefined)
    return gatewayRoute(KIND, target, because);
  const { id, origin, scopes } = await findResource(target, source);
  const connection = await gatewayRoute(KIND, { ...target, cloudId: id }, because);
  return { ...connection, siteBase: connection.siteBase ?? origin, scopes };
}

function externalTokenSource(accessToken: OAuth2TokenOptions["accessToken"]): TokenSource {
  if (accessToken === "")
    throw configurationError("the access token is empty", "give the token of the consent flow");
  const read = typeof accessToken === "string" ? () => accessToken : accessToken;
  return {
    authorize: async () => bearer({ token: await read() }),
    renew: async (rejected) => bearer({ token: await read() }).Authorization !== rejected.Authorization,
  };
}

function refreshingTokenSource(options: OAuth2RefreshOptions): TokenSource {
  const { clientId, clientSecret, accessToken, expiresAt, onRefresh } = options;
  const server = options.authorizationServer ?? AUTHORIZATION_SERVER;
  let { refreshToken } = options;
  if (clientId === "" || clientSecret === "" || refreshToken === "") {
    throw configurationError(
      "the client id, the client secret or the refresh token is empty",
      "give all three",
    );
  }
  const load = async (fetch: Target["fetch"]): Promise<AccessToken> => {
    const grant = await requestToken(
      server,
      {
        grant_type: "refresh_token",
        client_id: clientId,
        client_secret: clientSecret,
        refresh_token: refreshToken,
      },
      fetch,
    );
    refreshToken = grant.refresh_token ?? refreshToken;
    const tokens = {
      accessToken: grant.access_token,
      refreshToken,
      expiresAt: Date.now() + (grant.expires_in ?? DEFAULT_LIFETIME_S) * 1000,
    };
    await onRefresh(tokens);
    return { token: tokens.accessToken, expiresAt: tokens.expiresAt };
  };
  return createTokenSource(load, accessToken === undefined ? undefined : { token: accessToken, expiresAt });
}
