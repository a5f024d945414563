import type { Connection, Credential } from "../connection/Credential.js";
import type { Limiter } from "../http/Limiter.js";
import type { Observer } from "../http/Observer.js";
import type { RetryOptions } from "../http/types.js";
import type { Clock } from "../platform/Clock.js";
import type { Fetch } from "../platform/Fetch.js";
// <!-- if variables -->
import type { Variables } from "../product.js";
// <!-- end -->
import type { Scope } from "../scopes.js";

/** The options of a client. Most credentials need `site` or `cloudId`. */
export interface NimbusOptions<Granted extends Scope = Scope> extends Observer {
  /** The site: `acme`, `acme.atlassian.net`, or any https URL on it. */
  readonly site?: string | undefined;
  /** The cloud ID of the site; looked up if omitted. */
  readonly cloudId?: string | undefined;
  /**
   * What `connection()` of an earlier client returned, with which the first call needs nothing before it. The response to
   * that call confirms it. One that does not hold any more, is of another credential, site, gateway or version, or malformed
   * is ignored, as a cache may contain anything: the connection is then found as without it. Whoever can change it can choose
   * among the sites that the credential may access, but no other host.
   *
   * @default undefined
   */
  readonly connection?: Connection | null | undefined;
  /** The credential: `apiToken({ email, token })`, `oauth2({ … })`, or another one. */
  readonly auth: Credential<Granted>;
  /**
   * The origin of Atlassian's API gateway.
   *
   * @default the gateway of the site's host: `https://api.atlassian.com` for `*.atlassian.net`
   */
  readonly gateway?: string | undefined;
  // <!-- if variables -->
  /** The values of the variables in the addresses of some APIs: letters, digits, `-`, `.`, `_` and `~`. */
  readonly variables: Variables;
  // <!-- end -->
  /**
   * Sends the requests.
   *
   * @default globalThis.fetch
   */
  readonly fetch?: Fetch | undefined;
  /** Headers for all requests to the site or the gateway. They are never sent to another host. */
  readonly headers?: RequestInit["headers"] | undefined;
  /**
   * Milliseconds that one attempt may wait: for the route, a token, hooks and the beginning of its response together;
   * in a queue of requests that does not move; for the next piece of a response or a download, which may take longer
   * as a whole. `0` never times out. Each retry has this time again.
   *
   * @default 60_000
   */
  readonly timeout?: number | undefined;
  /**
   * How requests that failed for a temporary reason are retried; `false` never retries.
   *
   * @default { attempts: 4, minDelay: 2_000, maxDelay: 30_000 }
   */
  readonly retry?: RetryOptions | false | undefined;
  /**
   * The maximum number of concurrent requests. Atlassian recommends 5 to 10.
   *
   * @default 8
   */
  readonly concurrency?: number | undefined;
  /** Limits the requests of several processes together: `redisLimiter(client, { key })`, or one of your own. */
  readonly limiter?: Limiter | undefined;
  /**
   * Time and randomness, for tests.
   *
   * @default the platform's
   */
  readonly clock?: Clock | undefined;
}
