import { HOST_FAMILIES, parseOrigin } from "../connection/parseSite.js";
import { check, checkText } from "../errors/check.js";
import { readOptions } from "../errors/readOptions.js";
import type { Scope } from "../scopes.js";

/** Who asks a user for consent, and for what. */
export interface AuthorizeOptions {
  readonly clientId: string;
  /** The callback URL of the app, as the developer console has it. */
  readonly redirectUri: string;
  /** The scopes that the app needs, as `requiredScopes` computes them; `offline_access` is added. */
  readonly scopes: readonly Scope[];
  /** A value that nobody can guess, which your app has stored for this user: `crypto.randomUUID()`. */
  readonly state: string;
  /**
   * The origin of the authorization server.
   *
   * @default "https://auth.atlassian.com"
   */
  readonly authorizationServer?: string | undefined;
  /**
   * The host of the API that the tokens are for.
   *
   * @default "api.atlassian.com"
   */
  readonly audience?: string | undefined;
}

/** The scope with which a consent comes with a refresh token (documented). */
const OFFLINE_ACCESS = "offline_access";

/**
 * Creates the address of the page where a user consents. Afterwards, the browser is sent to `redirectUri`, and
 * `readCallback` reads the code there.
 *
 * Atlassian documents no PKCE for these apps, and several programs report that its authorization server ignores it and
 * always requires the client secret: keep that on a server.
 *
 * @throws {NimbusError} of the kind `configuration` if an option can never work
 * @example
 * const scopes = requiredScopes(["{{list}}"]).scopes.map(({ scope }) => scope);
 * const url = authorizeUrl({ clientId, redirectUri, scopes, state });
 */
export function authorizeUrl(options: AuthorizeOptions): string {
  return readOptions(() => {
    const { clientId, redirectUri, scopes, state, authorizationServer, audience } = { ...options };
    checkText("clientId", clientId, "the one from developer.atlassian.com");
    checkRedirectUri(redirectUri);
    const isList = Array.isArray(scopes) && scopes.length > 0;
    check(
      isList && scopes.every(isScope),
      "scopes",
      scopes,
      "a list of scopes, as `requiredScopes` computes it",
    );
    checkText("state", state, "a value that nobody can guess: crypto.randomUUID()");
    if (audience !== undefined) checkText("audience", audience, "the host of the API, or nothing");
    const query = new URLSearchParams({
      audience: audience ?? "api.atlassian.com",
      client_id: clientId,
      scope: [...new Set([...scopes, OFFLINE_ACCESS])].join(" "),
      redirect_uri: redirectUri,
      state,
      response_type: "code",
      prompt: "consent",
    });
    return `${serverOf(authorizationServer)}/authorize?${`${query}`.replaceAll("+", "%20")}`;
  });
}

/** Rejects what is no address to which a browser can be sent. */
export function checkRedirectUri(redirectUri: unknown): void {
  const isUrl = typeof redirectUri === "string" && URL.canParse(redirectUri);
  check(isUrl && /^https?:/i.test(redirectUri), "redirectUri", redirectUri, "the callback URL of the app");
}

/** Returns the origin of the authorization server. */
export function serverOf(given: string | undefined): string {
  const [, , server] = HOST_FAMILIES[0] as Required<(typeof HOST_FAMILIES)[number]>;
  return given === undefined ? server : parseOrigin("authorizationServer", given);
}

function isScope(scope: unknown): boolean {
  return typeof scope === "string" && /^[!#-[\]-~]+$/.test(scope);
}
