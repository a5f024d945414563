import type { Connection, Credential, ScopeOptions, Target } from "../connection/Credential.js";
import type { CredentialKind } from "../connection/CredentialKind.js";
import { gatewayRoute } from "../connection/routes.js";
import { check, checkFunction, checkText } from "../errors/check.js";
import type { MaybeSpent } from "../errors/MaybeSpent.js";
import { configurationError } from "../errors/NimbusError.js";
import { readOptions } from "../errors/readOptions.js";
import { loadChunk } from "../platform/loadChunk.js";
import { once } from "../platform/once.js";
import type { Waiter } from "../platform/share.js";
import type { Scope } from "../scopes.js";
import { findAuthorizationServer } from "./findAuthorizationServer.js";
import { findResource } from "./findResource.js";
import { requestToken } from "./requestToken.js";
import type { Refresh } from "./storedTokens.js";
import { bearer, createTokenSource, type TokenSource } from "./TokenSource.js";
import type { RefreshedTokens, TokenStore } from "./TokenStore.js";

/** An access token that is refreshed by other code. */
export interface OAuth2TokenOptions<Granted extends Scope = Scope> extends ScopeOptions<Granted> {
  /**
   * An access token, or a function that returns the current one. It is called before every request, and must not call the
   * client that it serves: such a call is refused, or, if it comes after an `await` for something else, calls this function
   * again, and so on without end; each of them waits until its timeout.
   */
  readonly accessToken: string | (() => string | Promise<string>);
}

/** The credentials of an OAuth 2.0 (3LO) app. */
export interface OAuth2AppOptions<Granted extends Scope = Scope> extends ScopeOptions<Granted> {
  readonly clientId: string;
  readonly clientSecret: string;
  /**
   * The origin of the authorization server.
   *
   * @default "https://auth.atlassian.com" for `*.atlassian.net` and `*.jira.com`; for other hosts, it must be given
   */
  readonly authorizationServer?: string | undefined;
}

/** An OAuth 2.0 (3LO) app, and the refresh token of a user who consented, which one process uses. */
export interface OAuth2RefreshOptions<Granted extends Scope = Scope> extends OAuth2AppOptions<Granted> {
  readonly refreshToken: string;
  /** The last access token, if it was stored. */
  readonly accessToken?: string | undefined;
  /** When that access token expires, in milliseconds since the epoch. */
  readonly expiresAt?: number | undefined;
  /**
   * Stores the new tokens. The calls that wait for the refresh wait for this, too, and reject if it does. Other calls use
   * the new access token at once, so this function may call the client.
   */
  readonly onRefresh: (tokens: RefreshedTokens) => void | Promise<void>;
}

/** An OAuth 2.0 (3LO) app, and the store that processes share in which the tokens of a user are who consented. */
export interface OAuth2StoreOptions<Granted extends Scope = Scope> extends OAuth2AppOptions<Granted> {
  /**
   * Where the tokens are: it must contain those of the consent before the first call. A token that another process has
   * refreshed is taken from it; otherwise it is refreshed under the lock of the store. If the store fails, calls go on with
   * a token that is still valid, and reject with `network` if there is none.
   */
  readonly store: TokenStore;
}

const KIND = "oauth2" satisfies CredentialKind;

const OF_APP = "the one of your app or of its user";

/**
 * Authenticates with OAuth 2.0 (3LO), always through the gateway: with an access token, or with a refresh token that
 * is exchanged for access tokens as needed. A refresh goes on when its callers leave, for the client's timeout but at least
 * 30 s. One that may have succeeded unnoticed is not retried; the next call tries once again. With a `store`, it is repeated
 * at once, because Atlassian documents that a spent refresh token can be used again for 10 minutes.
 *
 * @throws {NimbusError} of the kind `configuration` if a token, the client ID or the client secret is empty, `onRefresh` is
 * no function, `store` is no store, or `authorizationServer` is no https origin. Calls reject with `dead-refresh-token` if the
 * user must consent again.
 * @example
 * const auth = oauth2({ clientId, clientSecret, refreshToken, onRefresh: (tokens) => store.save(tokens) });
 */
export function oauth2<const Granted extends Scope = Scope>(
  options: OAuth2TokenOptions<Granted> | OAuth2RefreshOptions<Granted> | OAuth2StoreOptions<Granted>,
): Credential<Granted> {
  return readOptions(() => {
    const given = Object(options) as typeof options;
    const isApp = "refreshToken" in given || "store" in given;
    const serverOf = findAuthorizationServer(isApp ? given.authorizationServer : undefined);
    const source = isApp ? appTokenSource(given, serverOf) : externalTokenSource(given.accessToken);
    return {
      kind: KIND,
      scopes: given.scopes,
      authorize: source.authorize,
      renew: source.renew,
      connect: async (target: Target & Waiter) => {
        if (isApp) serverOf(target);
        return connect(target, source);
      },
    };
  });
}

/** The site is found among those that the token can access by its host, never by its position in the list. */
async function connect(target: Target & Waiter, source: TokenSource): Promise<Connection> {
  const because = "OAuth 2.0 tokens work only through the gateway";
  if (target.cloudId !== undefined) return gatewayRoute(KIND, target, because);
  const { id, origin, scopes } = await findResource(target, source);
  const connection = await gatewayRoute(KIND, { ...target, cloudId: id }, because);
  return { ...connection, siteBase: connection.siteBase ?? origin, scopes };
}

function externalTokenSource(accessToken: OAuth2TokenOptions["accessToken"]): TokenSource {
  if (typeof accessToken !== "function")
    checkText("accessToken", accessToken, "the token from the consent flow, or a function that returns it");
  const read = async () => {
    const token = typeof accessToken === "string" ? accessToken : await accessToken();
    if (typeof token === "string" && token !== "") return token;
    throw configurationError(
      "the function `accessToken` returned no token",
      "return the current access token",
    );
  };
  return {
    authorize: async () => bearer(await read()),
    renew: async (rejected) => bearer(await read()).Authorization !== rejected.Authorization,
  };
}

function appTokenSource(
  options: OAuth2RefreshOptions | OAuth2StoreOptions,
  serverOf: (target: Target) => string,
): TokenSource {
  const { clientId, clientSecret } = options;
  for (const [name, value] of Object.entries({ clientId, clientSecret })) checkText(name, value, OF_APP);
  const refresh = async (refreshToken: string, target: Target): Promise<RefreshedTokens> => {
    const fields = {
      grant_type: "refresh_token",
      client_id: clientId,
      client_secret: clientSecret,
      refresh_token: refreshToken,
    };
    const grant = await requestToken(serverOf(target), fields, target.fetch);
    return { ...grant, refreshToken: grant.refreshToken ?? refreshToken };
  };
  return "store" in options ? sharedTokenSource(options.store, refresh) : ownTokenSource(options, refresh);
}

/** Refreshes the tokens of one process. */
function ownTokenSource(options: OAuth2RefreshOptions, refresh: Refresh): TokenSource {
  const { accessToken, expiresAt, onRefresh } = options;
  let { refreshToken } = options;
  checkText("refreshToken", refreshToken, OF_APP);
  if (accessToken !== undefined) checkText("accessToken", accessToken, "the last access token, or nothing");
  const isTime = expiresAt === undefined || typeof expiresAt === "number";
  check(isTime, "expiresAt", expiresAt, "milliseconds since the epoch");
  checkFunction("onRefresh", onRefresh, "a function that stores the new tokens");
  let unsaved: RefreshedTokens | undefined;
  // Tokens that `onRefresh` failed to store are offered to it again, because the token before them is dead.
  const load = async (target: Target): Promise<RefreshedTokens> => unsaved ?? refresh(refreshToken, target);
  const store = async (tokens: RefreshedTokens) => {
    unsaved = undefined;
    ({ refreshToken } = tokens);
    try {
      await onRefresh(tokens);
    } catch (error) {
      if (tokens.refreshToken === refreshToken) unsaved = tokens;
      throw error;
    }
  };
  const initial = accessToken === undefined ? undefined : { accessToken, expiresAt };
  return createTokenSource(load, initial, store, markSpent);
}

function markSpent(error: unknown): void {
  Reflect.defineProperty(Object(error), "mayBeSpent" satisfies keyof MaybeSpent, { value: true });
}

/** Shares the tokens of a store with other processes. */
function sharedTokenSource(store: TokenStore, refresh: Refresh): TokenSource {
  for (const name of ["read", "write", "lock"] as const)
    checkFunction(`store.${name}`, Object(store)[name], "a TokenStore, as fileStore creates it");
  let rejected: string | undefined;
  const isRejected = (token: string) => bearer(token).Authorization === rejected;
  const createLoad = once(async () => {
    const { createStoredLoad } = await loadChunk(() => import("./storedTokens.js"));
    return createStoredLoad(store, refresh, isRejected);
  });
  const load = async (target: Target) => (await createLoad())(target);
  // The store knows what was spent, so a call may be repeated.
  const source = createTokenSource(load, undefined, undefined, () => {});
  return {
    authorize: source.authorize,
    renew: (headers, target) => {
      rejected = headers.Authorization;
      return source.renew(headers, target);
    },
  };
}
