import type { FakeRateLimit } from "../FakeNimbus.js";
import { HttpFailure } from "../HttpFailure.js";
import { PRODUCT_KEY } from "../hostFailures.js";
import type { SiteState } from "../SiteState.js";

/** A rate limit that a test has set. */
export interface ActiveLimit extends FakeRateLimit {
  readonly id: string;
}

/** The rate limits that a test has set. */
export interface RateLimits {
  add(limit: FakeRateLimit): ActiveLimit;
  /** Removes a limit, and returns whether there was one. */
  remove(id: string): boolean;
  clear(): void;
  list(): readonly ActiveLimit[];
  /** Counts a request to a site, and returns its rate limit headers. Throws an `HttpFailure` if a limit is exceeded. */
  countRequest(site: SiteState): Record<string, string>;
}

/** The requests to a site in the current window, and the end of the window once the limit is exceeded. */
interface Count {
  used: number;
  /** Milliseconds since 1970. */
  resetAt: number | undefined;
}

/** Creates the registry of rate limits; each has its own counts, and the headers describe the latest. */
export function createRateLimits(now: () => number): RateLimits {
  const limits = new Map<string, { readonly limit: ActiveLimit; readonly counts: Map<SiteState, Count> }>();
  let count = 0;
  return {
    add({ after, retryAfter }) {
      count += 1;
      const limit = { id: String(count), after, retryAfter };
      limits.set(limit.id, { limit, counts: new Map() });
      return limit;
    },
    remove: (id) => limits.delete(id),
    list: () => [...limits.values()].map(({ limit }) => limit),
    clear: () => limits.clear(),
    countRequest(site) {
      let headers = {};
      for (const { limit, counts } of limits.values()) {
        const previous = counts.get(site);
        const isOver = previous === undefined || (previous.resetAt ?? Number.POSITIVE_INFINITY) <= now();
        const count = isOver ? { used: 0, resetAt: undefined } : previous;
        counts.set(site, count);
        headers = applyLimit(limit, count, now());
      }
      return headers;
    },
  };
}

/** The headers are documented; the body is a guess. */
function applyLimit({ after, retryAfter }: FakeRateLimit, count: Count, now: number): Record<string, string> {
  if (count.used >= after) count.resetAt ??= now + retryAfter * 1000;
  else count.used += 1;
  const left = after - count.used;
  const headers = {
    "x-ratelimit-limit": String(after),
    "x-ratelimit-remaining": String(left),
    "x-ratelimit-nearlimit": String(left < after / 5),
  };
  if (count.resetAt === undefined) return headers;
  throw new HttpFailure({
    status: 429,
    headers: {
      ...headers,
      "retry-after": String(Math.ceil((count.resetAt - now) / 1000)),
      // Observed without seconds; a limit of a few seconds needs them.
      "x-ratelimit-reset": new Date(count.resetAt).toISOString(),
      "ratelimit-reason": `${PRODUCT_KEY}-burst-based`,
    },
    body: { code: 429, message: "Rate limit exceeded" },
  });
}
