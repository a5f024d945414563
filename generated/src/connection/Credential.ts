import type { Fetch } from "../platform/Fetch.js";
import type { Scope } from "../scopes.js";
import type { CredentialKind } from "./CredentialKind.js";
import type { Site } from "./parseSite.js";

/** How requests reach Confluence. The credential chooses it once, and every call uses it. */
export interface Connection {
  /** The kind of the credential. A custom credential has its own. */
  readonly kind: CredentialKind | (string & Record<never, never>);
  /** `site`: the site's own host. `gateway`: Atlassian's API gateway. `forge`: Forge's own function. */
  readonly route: "site" | "gateway" | "forge";
  /** The base URL to which the paths of the API are appended. Empty in Forge. */
  readonly apiBase: string;
  /** The origin of the site, as users open it in a browser; undefined if only a cloud ID is known. */
  readonly siteBase: string | undefined;
  readonly cloudId: string | undefined;
  /** The scopes that were granted to the token, if Atlassian lists them. */
  readonly scopes?: readonly string[] | undefined;
  /** Why this route was chosen, in words. */
  readonly because: string;
  /** The version of this format, in what `connection()` returns: it can be saved as JSON, and contains no secrets. */
  readonly version?: 1 | undefined;
}

/** What a credential needs to know to choose a route. */
export interface Target {
  readonly site: Site | undefined;
  readonly cloudId: string | undefined;
  /** The origin of the gateway: `https://api.atlassian.com`; undefined if the site's gateway is not known. */
  readonly gateway: string | undefined;
  /** Sends a request without the credential and the headers of the client. */
  readonly fetch: Fetch;
}

/** The headers that authenticate the caller. */
export type AuthorizationHeaders = Readonly<Record<string, string>>;

/** The scopes of a credential, if they are declared. */
export interface ScopeOptions<Granted extends Scope = Scope> {
  /**
   * The scopes that are granted to the credential. If they are declared, operations that they do not cover are
   * compile errors, and rejected with `missing-scope` before anything is sent.
   *
   * @default undefined: only Atlassian checks scopes
   */
  readonly scopes?: readonly Granted[] | undefined;
}

/**
 * Authenticates the client. The package has functions that create credentials; a custom credential implements this
 * interface, with `siteRoute` or `gatewayRoute` for `connect`.
 *
 * @example
 * const auth: Credential = {
 *   kind: "vault",
 *   connect: (target) => gatewayRoute("vault", target, "tokens of the vault are scoped"),
 *   authorize: async () => ({ Authorization: `Bearer ${await readToken()}` }),
 * };
 */
export interface Credential<Granted extends Scope = Scope> extends ScopeOptions<Granted> {
  /** The name of the credential in `connection()` and in errors. */
  readonly kind: CredentialKind | (string & Record<never, never>);
  /**
   * Chooses how requests reach Confluence. Called once, before the first request, and again if it failed or hung, or if it led
   * to another connection than the one that was saved.
   */
  connect(target: Target): Promise<Connection>;
  /** Returns the headers for one attempt. They are sent only to the connection's `apiBase`. */
  authorize(target: Target): AuthorizationHeaders | Promise<AuthorizationHeaders>;
  /**
   * Called if the server does not know the caller of these headers: 401, or a 403 or 404 that means this, but not if a
   * scope is missing. Resolves to whether `authorize` returns new headers now; the request is then sent once more.
   */
  renew?(rejected: AuthorizationHeaders, target: Target): Promise<boolean>;
  /** Whether a client with this credential needs `site` or `cloudId`. Default: no. */
  readonly needsSite?: boolean;
  /** Sends the requests instead of the client's `fetch`, if the platform requires it, as Forge does. */
  readonly fetch?: Fetch;
}
