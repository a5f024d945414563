import type { Target } from "../connection/Credential.js";
import { guardCredential } from "../connection/guardCredential.js";
import type { Clock } from "../platform/Clock.js";
import { loadChunk } from "../platform/loadChunk.js";
import { once } from "../platform/once.js";
import { authorize } from "./middleware/authorize.js";
import { enforceTimeout } from "./middleware/enforceTimeout.js";
import { limitConcurrency } from "./middleware/limitConcurrency.js";
import { retry } from "./middleware/retry.js";
import { send } from "./middleware/send.js";
import type { Observer } from "./Observer.js";
import { type RateLimit, readRateLimit } from "./RateLimit.js";
import type { Transport, TransportOptions } from "./Transport.js";
import type { Middleware, Send } from "./types.js";

/** How long a response is trusted that says that the rate limit is near. */
const NEAR_LIMIT_TTL_MS = 60_000;

/** Composes the middleware of a client, the outermost first. */
export function createTransport(options: TransportOptions): Transport {
  const { target, fetch, headers, timeout, observer, clock } = options;
  const credential = guardCredential(options.credential);
  let limit: RateLimit | undefined;
  let limitReadAt = 0;
  const watchLimit: Middleware = (next) => async (request) => {
    const reply = await next(request);
    const read = readRateLimit(reply.response.headers);
    if (read) [limit, limitReadAt] = [read, clock.now()];
    return reply;
  };
  const shared = [
    retry(clock, observer),
    limitConcurrency(
      options.concurrency,
      () => limit?.nearLimit === true && clock.now() - limitReadAt < NEAR_LIMIT_TTL_MS,
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
      [...shared, authorized],
      credential.fetch ? enforceTimeout(send(credential.fetch, false)) : bare,
    ),
    sendPlain: compose(shared, bare),
    settings: { headers, timeout, retry: options.retry },
  };
}

/** The middleware that notifies an observer. It is loaded only if there is one. */
function observerMiddleware(clock: Clock, observer: Observer): Middleware[] {
  if (!(observer.onRequest ?? observer.onResponse ?? observer.debug)) return [];
  const observed: Middleware = (next) => async (request) => {
    const { observe } = await loadChunk(() => import("./middleware/observe.js"));
    return observe(clock, observer)(next)(request);
  };
  return [observed];
}

/** Wraps a sender in middleware. */
function compose(middleware: readonly Middleware[], send: Send): Send {
  return middleware.reduceRight((next, each) => each(next), send);
}
