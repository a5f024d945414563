import { checkFunction } from "../../errors/check.js";
import type { LimitedRequest, Limiter } from "../Limiter.js";
import { requestDetails } from "../requestErrors.js";
import type { Reply, SendAttempt } from "../types.js";

/** Sends an attempt when a limiter lets it, and tells the limiter how it ended. */
export function shareLimits(limiter: Limiter, next: SendAttempt): SendAttempt {
  for (const name of ["before", "after"] as const)
    checkFunction(`limiter.${name}`, Object(limiter)[name], "a Limiter, as redisLimiter creates it");
  return async (attempt) => {
    // Another host knows nothing of the limits of the API.
    if (attempt.isSigned) return next(attempt);
    const { signal } = attempt;
    const request: LimitedRequest = { ...requestDetails(attempt), attempt: attempt.attempt ?? 1, signal };
    await limiter.before(request);
    let response: Response | undefined;
    try {
      // It may have ended while it waited.
      signal.throwIfAborted();
      const reply: Reply = await next(attempt);
      ({ response } = reply);
      return reply;
    } finally {
      try {
        await limiter.after({ request, status: response?.status, headers: response?.headers });
      } catch {
        // What was done is done.
      }
    }
  };
}
