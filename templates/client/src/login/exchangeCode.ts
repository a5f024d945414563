import { requestToken } from "../credentials/requestToken.js";
import type { RefreshedTokens } from "../credentials/TokenStore.js";
import { checkFunction, checkInteger, checkText } from "../errors/check.js";
import { NimbusError } from "../errors/NimbusError.js";
import { readOptions } from "../errors/readOptions.js";
import { loadOnDemand } from "../http/loadOnDemand.js";
import { enforceTimeout } from "../http/middleware/enforceTimeout.js";
import { send } from "../http/middleware/send.js";
import type { Fetch } from "../platform/Fetch.js";
import { checkRedirectUri, serverOf } from "./authorizeUrl.js";

/** An app, and the code of a consent. */
export interface ExchangeOptions {
  readonly clientId: string;
  readonly clientSecret: string;
  /** What `readCallback` returned. It can be exchanged once, soon after the consent. */
  readonly code: string;
  /** The one that was passed to `authorizeUrl`. */
  readonly redirectUri: string;
  /**
   * The origin of the authorization server.
   *
   * @default "https://auth.atlassian.com"
   */
  readonly authorizationServer?: string | undefined;
  /** @default the platform's */
  readonly fetch?: Fetch | undefined;
  /**
   * How long an answer is waited for, in milliseconds.
   *
   * @default 60_000
   */
  readonly timeout?: number | undefined;
}

/**
 * Exchanges the code of a consent for tokens: write them to the store of `oauth2({ store })`.
 *
 * @throws {NimbusError} of the kind `bad-credentials` if the app or the code is refused, `server` if there is no refresh
 * token, `configuration` if an option can never work; those of the network. None contains the code or the secret.
 * @example
 * const tokens = await exchangeCode({ clientId, clientSecret, code, redirectUri });
 * await store.lock(() => store.write(tokens));
 */
export async function exchangeCode(options: ExchangeOptions): Promise<RefreshedTokens> {
  const given = readOptions(() => ({ ...options }));
  const { clientId, clientSecret, code, redirectUri, authorizationServer, timeout = 60_000 } = given;
  const { fetch = globalThis.fetch } = given;
  for (const [name, value] of Object.entries({ clientId, clientSecret }))
    checkText(name, value, "the one from developer.atlassian.com");
  checkText("code", code, "what `readCallback` returned");
  checkRedirectUri(redirectUri);
  checkFunction("fetch", fetch);
  checkInteger("timeout", timeout);
  const fields = {
    grant_type: "authorization_code",
    client_id: clientId,
    client_secret: clientSecret,
    code,
    redirect_uri: redirectUri,
  };
  const attempt = enforceTimeout(send((url, init) => fetch(url, init)));
  const { credentialFetch } = await loadOnDemand();
  const request: Fetch = (url, init) => credentialFetch(attempt, timeout, url, init);
  const { refreshToken, ...tokens } = await requestToken(serverOf(authorizationServer), fields, request);
  if (refreshToken !== undefined) return { ...tokens, refreshToken };
  const hint =
    "It comes with the scope `offline_access`, which `authorizeUrl` adds: start the log-in with that.";
  throw new NimbusError("server", "the authorization server granted no refresh token", { hint });
}
