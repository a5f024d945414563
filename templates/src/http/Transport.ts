import type { Connection, Credential, Target } from "../connection/Credential.js";
import { guardCredential } from "../connection/guardCredential.js";
import type { Clock } from "../platform/Clock.js";
import type { Fetch } from "../platform/Fetch.js";
import { loadChunk } from "../platform/loadChunk.js";
import { once } from "../platform/once.js";
import { authorize } from "./middleware/authorize.js";
import { enforceTimeout } from "./middleware/enforceTimeout.js";
import { limitConcurrency } from "./middleware/limitConcurrency.js";
import { retry } from "./middleware/retry.js";
import { send } from "./middleware/send.js";
import type { Observer } from "./Observer.js";
import { type RateLimit, readRateLimit } from "./RateLimit.js";
import type { Middleware, Send, Sender, TransportSettings } from "./types.js";

/** What all calls of one client share. */
export interface Transport extends Sender {
  /** How requests reach Confluence. Found out once, however many calls ask for it at the same time. */
  connection(): Promise<Connection>;
  /** The site's origin, as far as it is known by now. */
  siteBase(): string | undefined;
  /** What the last answer with rate headers said. */
  rateLimit(): RateLimit | undefined;
  readonly settings: TransportSettings;
}

/** What a transport is made of. */
export interface TransportOptions extends TransportSettings {
  readonly credential: Credential;
  readonly target: Omit<Target, "fetch">;
  readonly fetch: Fetch;
  readonly concurrency: number;
  readonly observer: Observer;
  readonly clock: Clock;
}

/** How long the word of a server holds that its limit is near, in milliseconds. */
const NEAR_LIMIT_TTL_MS = 60_000;

/** Puts the layers of a client together, the outermost first. */
export function createTransport(options: TransportOptions): Transport {
  const { target, fetch, headers, timeout, observer, clock } = options;
  const credential = guardCredential(options.credential);
  let limit: RateLimit | undefined;
  let limitRead = 0;
  const watchLimit: Middleware = (next) => async (request) => {
    const reply = await next(request);
    const read = readRateLimit(reply.response.headers);
    if (read) [limit, limitRead] = [read, clock.now()];
    return reply;
  };
  const around = [
    retry(clock, observer),
    limitConcurrency(
      options.concurrency,
      () => limit?.nearLimit === true && clock.now() - limitRead < NEAR_LIMIT_TTL_MS,
    ),
    watchLimit,
    ...observerMiddleware(clock, observer),
  ];
  const bare = enforceTimeout(send(fetch));
  const completeTarget: Target = {
    ...target,
    fetch: async (url, init) => {
      const { credentialFetch } = await loadChunk(() => import("./credentialFetch.js"));
      return credentialFetch(retry(clock, observer)(bare), options, url, init);
    },
  };
  let siteBase = target.site?.origin;
  const connection = once(async () => {
    const connected = await credential.connect(completeTarget);
    siteBase ??= connected.siteBase;
    return connected;
  });
  const authorized = authorize(credential, completeTarget, connection);
  return {
    connection,
    siteBase: () => siteBase,
    rateLimit: () => limit,
    send: compose(
      [...around, authorized],
      credential.fetch ? enforceTimeout(send(credential.fetch, false)) : bare,
    ),
    sendPlain: compose(around, bare),
    settings: { headers, timeout, retry: options.retry },
  };
}

/** The layer that tells an observer, which is loaded for those only who have one. */
function observerMiddleware(clock: Clock, observer: Observer): Middleware[] {
  if (!(observer.onRequest ?? observer.onResponse ?? observer.debug)) return [];
  const observed: Middleware = (next) => async (request) => {
    const { observe } = await loadChunk(() => import("./middleware/observe.js"));
    return observe(clock, observer)(next)(request);
  };
  return [observed];
}

/** Puts layers around a way to send. */
function compose(layers: readonly Middleware[], send: Send): Send {
  return layers.reduceRight((inner, layer) => layer(inner), send);
}
