import type { Target } from "../connection/Credential.js";
import { guardCredential } from "../connection/guardCredential.js";
import type { Clock } from "../platform/Clock.js";
import { loadChunk } from "../platform/loadChunk.js";
import { HAS_SITE } from "../product.js";
import { connectWithoutSite } from "./connectWithoutSite.js";
import type { Limiter } from "./Limiter.js";
import { loadOnDemand } from "./loadOnDemand.js";
import { authorize } from "./middleware/authorize.js";
import { enforceTimeout } from "./middleware/enforceTimeout.js";
import { limitConcurrency } from "./middleware/limitConcurrency.js";
import { retry } from "./middleware/retry.js";
import { send } from "./middleware/send.js";
import { watchRateLimit } from "./middleware/watchRateLimit.js";
import type { Observer } from "./Observer.js";
import type { Transport, TransportOptions } from "./Transport.js";
import type { Middleware, SendAttempt } from "./types.js";
import type { Connecting } from "./waitForConnection.js";

/** How many calls may have their token or wait for it, for each that may be sent. Tokens must not grow old in a queue. */
const TOKENS_PER_SLOT = 100;

/** Composes the middleware of a client. */
export function createTransport(options: TransportOptions): Transport {
  const { target, fetch, headers, timeout, observer, clock } = options;
  const credential = guardCredential(options.credential, async (kind, cause) =>
    (await loadOnDemand()).credentialError(kind, cause),
  );
  const rateLimit = watchRateLimit(clock);
  const limitRequests = limitConcurrency(options.concurrency, rateLimit.isNear);
  const isObserved = observer.onRequest ?? observer.onResponse ?? observer.debug;
  const limited = observerMiddleware(clock, isObserved && observer, (next) =>
    limitRequests(rateLimit.middleware(options.limiter ? shareLimits(options.limiter, next) : next)),
  );
  const perCall = (next: SendAttempt) => retry(clock, observer)(enforceTimeout(next));
  const bare = send(fetch);
  const completeTarget: Target = {
    ...target,
    fetch: async (url, init) => {
      const { credentialFetch } = await loadOnDemand();
      return credentialFetch(enforceTimeout(bare), timeout, url, init);
    },
  };
  const connecting: Connecting = { saved: options.saved };
  const settings = { headers, timeout, retry: options.retry };
  const connection: Transport["connection"] = async (waits, first) =>
    connecting.connected ??
    (await loadOnDemand()).waitForConnection(
      perCall,
      HAS_SITE || credential.fetch ? credential : connectWithoutSite(credential),
      completeTarget,
      connecting,
      settings,
      waits,
      sendOnce,
      first,
    );
  const sender = credential.fetch ? send(credential.fetch, false) : bare;
  const authorized = authorize(credential, completeTarget, connection)(limited(sender));
  const waiting = isObserved ? Number.POSITIVE_INFINITY : TOKENS_PER_SLOT * options.concurrency;
  const sendOnce = limitConcurrency(waiting)(authorized);
  return {
    connection,
    siteBase: () => target.site?.origin ?? connecting.connected?.siteBase,
    refuseNestedCall: credential.refuseNestedCall,
    rateLimit: rateLimit.current,
    send: perCall(sendOnce),
    sendPlain: perCall(limited(bare)),
    settings,
  };
}

/** Adds a limiter, which is loaded only if there is one. */
const shareLimits =
  (limiter: Limiter, next: SendAttempt): SendAttempt =>
  async (attempt) =>
    (await loadChunk(() => import("./middleware/shareLimits.js"))).shareLimits(limiter, next)(attempt);

/**
 * Adds an observer around the limit, because it may make calls. It is loaded only if there is one.
 */
function observerMiddleware(
  clock: Clock,
  observer: Observer | false | undefined,
  limit: Middleware,
): Middleware {
  if (!observer) return limit;
  return (next) => async (attempt) => {
    const { observe } = await loadOnDemand();
    return observe(clock, observer, limit)(next)(attempt);
  };
}
