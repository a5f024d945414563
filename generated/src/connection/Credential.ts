import type { Fetch } from "../platform/Fetch.js";
import type { Scope } from "../scopes.js";
import type { Site } from "./parseSite.js";

/** How requests reach Confluence: chosen once by the credential, then used for every call. */
export interface Connection {
  /** The kind of the credential: `api-token`, `oauth2` … */
  readonly kind: string;
  /** `site`: the site's own host. `gateway`: Atlassian's API gateway. `forge`: Forge's own function. */
  readonly route: "site" | "gateway" | "forge";
  /** What every path of the API is appended to; the paths start with `/wiki/`. Empty in Forge. */
  readonly apiBase: string;
  /** The site that people open in a browser; unknown where only a cloudId was given. */
  readonly siteBase: string | undefined;
  readonly cloudId: string | undefined;
  /** The scopes that the token was granted, where Atlassian tells them. */
  readonly scopes?: readonly string[] | undefined;
  /** Why this route was chosen. */
  readonly because: string;
}

/** What a credential is given to choose a route. */
export interface Target {
  readonly site: Site | undefined;
  readonly cloudId: string | undefined;
  /** The gateway's origin: `https://api.atlassian.com`; undefined where the site's is not known. */
  readonly gateway: string | undefined;
  /** Sends a request that carries nothing of the client's: neither credential nor headers. */
  readonly fetch: Fetch;
}

/** Headers that identify the caller. */
export type AuthorizationHeaders = Readonly<Record<string, string>>;

/** What a credential may be told of its scopes. */
export interface ScopeOptions<Granted extends Scope = Scope> {
  /**
   * The scopes that the credential holds. The client's types then refuse what they do not allow, and nothing that
   * they do not allow is sent. Absent: nothing is refused before Atlassian refuses it.
   */
  readonly scopes?: readonly Granted[] | undefined;
}

/** Who the client is. The package's credentials are made by functions; anything of this shape is one. */
export interface Credential<Granted extends Scope = Scope> extends ScopeOptions<Granted> {
  /** Names the credential in `connection()` and in errors. */
  readonly kind: string;
  /** Chooses how requests reach Confluence. Asked once, on first use; again after it failed. */
  connect(target: Target): Promise<Connection>;
  /** Gives the headers of one attempt. They are sent to the connection's own address only. */
  authorize(target: Target): AuthorizationHeaders | Promise<AuthorizationHeaders>;
  /**
   * Told that the server refused these headers with a 401 that is not about scopes. Answers whether
   * `authorize` has others now, with which the request is then sent once more.
   */
  renew?(rejected: AuthorizationHeaders, target: Target): Promise<boolean>;
  /** Sends the client's requests instead of its `fetch`, where the platform demands it. */
  readonly fetch?: Fetch;
}
