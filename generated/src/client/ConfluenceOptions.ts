import type { Credential } from "../connection/Credential.js";
import type { Observer } from "../http/Observer.js";
import type { RetryOptions } from "../http/types.js";
import type { Clock } from "../platform/Clock.js";
import type { Fetch } from "../platform/Fetch.js";
import type { Scope } from "../scopes.js";

/** Which Confluence, as whom, and how. Most credentials need `site` or `cloudId`. */
export interface ConfluenceOptions<Granted extends Scope = Scope> extends Observer {
  /** The site: `acme`, `acme.atlassian.net` or any URL on it. */
  readonly site?: string | undefined;
  /** The site's cloudId, where it is known: it saves the look-up. */
  readonly cloudId?: string | undefined;
  /** Who the client is: `apiToken({ email, token })`, or another credential. */
  readonly auth: Credential<Granted>;
  /** The origin of Atlassian's API gateway. Default: the one that serves the site's family of hosts. */
  readonly gateway?: string | undefined;
  /** Sends the requests instead of the platform's `fetch`. */
  readonly fetch?: Fetch | undefined;
  /** Headers of every request to the site or the gateway; they never go to another host. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** Milliseconds until an answer is complete, of a file until it begins; `0` for ever. Default: 60,000. */
  readonly timeout?: number | undefined;
  /** How requests are sent again that failed for a reason which passes; `false` for not at all. */
  readonly retry?: RetryOptions | false | undefined;
  /** How many requests are under way at once at the most. Default: 8 (Atlassian's guidance: 5 to 10). */
  readonly concurrency?: number | undefined;
  /** Time and chance, for tests. Default: the platform's. */
  readonly clock?: Clock | undefined;
}
