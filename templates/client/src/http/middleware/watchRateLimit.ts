import type { Clock } from "../../platform/Clock.js";
import { loadOnDemand } from "../loadOnDemand.js";
import type { RateLimit } from "../RateLimit.js";
import type { Middleware } from "../types.js";

/** How long a response is trusted that says that the rate limit is near. */
const NEAR_LIMIT_TTL_MS = 60_000;

/** The headers that report a rate limit. */
const HEADERS = [
  ...["limit", "remaining", "reset", "nearlimit"].map((name) => `x-ratelimit-${name}`),
  "ratelimit-reason",
];

/** The rate limit that responses report. */
interface RateLimitWatch {
  readonly middleware: Middleware;
  readonly current: () => RateLimit | undefined;
  /** Whether the server has recently said that the limit is near. */
  readonly isNear: () => boolean;
}

/** Remembers the rate limit that the last response reported. */
export function watchRateLimit(clock: Clock): RateLimitWatch {
  let limit: RateLimit | undefined;
  let readAt = 0;
  return {
    middleware: (next) => async (attempt) => {
      const reply = await next(attempt);
      const { headers } = reply.response;
      // Another host knows nothing of the limits of the API.
      if (!attempt.isSigned && HEADERS.some((name) => headers.has(name))) {
        const { readRateLimit } = await loadOnDemand();
        [limit, readAt] = [readRateLimit(headers), clock.now()];
      }
      return reply;
    },
    current: () => limit,
    isNear: () => limit?.nearLimit === true && clock.now() - readAt < NEAR_LIMIT_TTL_MS,
  };
}
