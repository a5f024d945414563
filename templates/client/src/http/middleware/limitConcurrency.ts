import { loadOnDemand } from "../loadOnDemand.js";
import type { Middleware } from "../types.js";

/**
 * Limits how many requests are in flight; the others wait in order. The limit is a quarter while the server says that
 * its rate limit is near.
 */
export function limitConcurrency(limit: number, isNearLimit?: () => boolean): Middleware {
  const waiting = new Set<() => void>();
  let active = 0;
  const take = () => {
    const isFree = active < (isNearLimit?.() ? Math.max(1, Math.floor(limit / 4)) : limit);
    if (isFree) active += 1;
    return isFree;
  };
  const release = () => {
    active -= 1;
    for (const proceed of waiting) {
      if (!take()) return;
      waiting.delete(proceed);
      proceed();
    }
  };
  return (next) => async (attempt) => {
    const { signal, watch } = attempt;
    // What the attempt waited for may come after its end.
    signal.throwIfAborted();
    if (waiting.size > 0 || !take()) await (await loadOnDemand()).waitForSlot(waiting, take, release, watch);
    try {
      return await Promise.race([watch.ended, next(attempt)]);
    } finally {
      release();
    }
  };
}
