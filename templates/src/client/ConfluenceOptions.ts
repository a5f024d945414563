import type { Credential } from "../connection/Credential.js";
import { isSendable } from "../connection/guardCredential.js";
import { GATEWAY, parseGateway, parseSite } from "../connection/parseSite.js";
import { configurationError } from "../errors/ConfluenceError.js";
import type { Observer } from "../http/Observer.js";
import { createTransport, type Transport } from "../http/Transport.js";
import type { Fetch, RetryOptions } from "../http/types.js";
import type { FindTerms } from "../operations/Operation.js";
import { type Clock, systemClock } from "../platform/Clock.js";
import { userAgent } from "../platform/userAgent.js";
import type { Scope } from "../scopes.js";

/** Which Confluence, as whom, and how. Most credentials need `site` or `cloudId`. */
export interface ConfluenceOptions<Held extends Scope = Scope> extends Observer {
  /** The site: `acme`, `acme.atlassian.net` or any URL on it. */
  readonly site?: string | undefined;
  /** The site's cloudId, where it is known: it saves the look-up. */
  readonly cloudId?: string | undefined;
  /** Who the client is: `apiToken({ email, token })`, or another credential. */
  readonly auth: Credential<Held>;
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

const TIMEOUT = 60_000;
const CONCURRENCY = 8;

/** Makes what all calls of a client share, of what its user said. */
export function openTransport(options: ConfluenceOptions, termsOf: FindTerms): Transport {
  const { auth, headers = {}, timeout = TIMEOUT, retry = {}, concurrency = CONCURRENCY } = options;
  checkSettings(headers, timeout, concurrency);
  const site = options.site === undefined ? undefined : parseSite(options.site);
  const cloudId = options.cloudId ?? site?.cloudId;
  const gateway =
    options.gateway === undefined ? (site ? site.gateway : GATEWAY) : parseGateway(options.gateway);
  const fetch: Fetch = options.fetch ?? ((url, init) => globalThis.fetch(url, init));
  return createTransport({
    credential: auth,
    target: { site, cloudId, gateway },
    fetch,
    headers: auth.fetch ? headers : { ...userAgent(), ...headers },
    timeout,
    retry,
    concurrency,
    observer: options,
    clock: options.clock ?? systemClock,
    termsOf,
  });
}

/** Refuses settings with which the client would hang, or whose error would repeat a secret. */
function checkSettings(
  headers: Readonly<Record<string, string>>,
  timeout: number,
  concurrency: number,
): void {
  if (!(timeout >= 0))
    throw configurationError(`the timeout cannot be ${timeout}`, "give milliseconds, or 0 for ever");
  if (!(concurrency >= 1))
    throw configurationError(`the concurrency cannot be ${concurrency}`, "give 1 or more");
  const unsendable = Object.keys(headers).find((name) => !isSendable(headers[name]));
  if (unsendable !== undefined)
    throw configurationError(`the header ${unsendable} cannot be sent`, "give text in one line");
}
