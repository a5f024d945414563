/** Atlassian's rate limits, as last reported. */
export interface RateLimit {
  /** Requests per period. */
  readonly limit: number | undefined;
  /** Requests left in this period. */
  readonly remaining: number | undefined;
  /** When the period ends, as the server wrote it. */
  readonly reset: string | undefined;
  /** Whether less than 20 % of the limit is left (documented for `X-RateLimit-NearLimit`). */
  readonly nearLimit: boolean;
  /** Which limit rejected a request: a burst limit or a quota. */
  readonly reason: string | undefined;
}

/** Reads the rate limit headers of a response. */
export function readRateLimit(headers: Headers): RateLimit {
  const read = (name: string) => headers.get(name) ?? undefined;
  return {
    limit: toNumber(read("x-ratelimit-limit")),
    remaining: toNumber(read("x-ratelimit-remaining")),
    reset: read("x-ratelimit-reset"),
    nearLimit: read("x-ratelimit-nearlimit") === "true",
    reason: read("ratelimit-reason"),
  };
}

function toNumber(value: string | undefined): number | undefined {
  const number = Number(value);
  return Number.isNaN(number) ? undefined : number;
}
