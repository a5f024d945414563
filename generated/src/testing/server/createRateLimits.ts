import type { FakeConfluence, FakeLimit } from "../FakeConfluence.js";
import { HttpFailure } from "../HttpFailure.js";
import type { Store } from "../store/Store.js";

/** How much is let through. */
export interface Limits {
  readonly add: FakeConfluence["limit"];
  /** Counts a request to a site, and gives the headers that tell what is left. It throws where nothing is. */
  take(store: Store): Record<string, string>;
}

/** How many requests a site has let through, and the time until which it lets no more. */
interface Count {
  used: number;
  closedUntil: number | undefined;
}

/** Makes the list of limits; each counts for itself, and what is told is told of the last. */
export function createLimits(now: () => number): Limits {
  const limits = new Map<FakeLimit, Map<Store, Count>>();
  return {
    add(limit) {
      const added = { ...limit };
      limits.set(added, new Map());
      return () => void limits.delete(added);
    },
    take(store) {
      let headers = {};
      for (const [limit, counts] of limits) {
        const kept = counts.get(store);
        const isOver = kept === undefined || (kept.closedUntil ?? Number.POSITIVE_INFINITY) <= now();
        const count = isOver ? { used: 0, closedUntil: undefined } : kept;
        counts.set(store, count);
        headers = countRequest(limit, count, now());
      }
      return headers;
    },
  };
}

/** The headers are the documented ones; what stands in the body was not published. */
function countRequest({ after, retryAfter }: FakeLimit, count: Count, now: number): Record<string, string> {
  if (count.used >= after) count.closedUntil ??= now + retryAfter * 1000;
  else count.used += 1;
  const left = after - count.used;
  const headers = {
    "x-ratelimit-limit": String(after),
    "x-ratelimit-remaining": String(left),
    "x-ratelimit-nearlimit": String(left < after / 5),
  };
  if (count.closedUntil === undefined) return headers;
  throw new HttpFailure({
    status: 429,
    headers: {
      ...headers,
      "retry-after": String(Math.ceil((count.closedUntil - now) / 1000)),
      // Observed without seconds, which a limit of a few seconds needs.
      "x-ratelimit-reset": new Date(count.closedUntil).toISOString(),
      "ratelimit-reason": "confluence-burst-based",
    },
    body: { code: 429, message: "Rate limit exceeded" },
  });
}
