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

/** Reads the rate limit headers of a response; undefined if it has none. */
export function readRateLimit(headers: Headers): RateLimit | undefined {
  const read = (name: string) => headers.get(`x-ratelimit-${name}`) ?? undefined;
  const reason = headers.get("ratelimit-reason") ?? undefined;
  const [limit, remaining, reset] = [read("limit"), read("remaining"), read("reset")];
  const near = read("nearlimit");
  if ((limit ?? remaining ?? reset ?? near ?? reason) === undefined) return undefined;
  return {
    limit: toNumber(limit),
    remaining: toNumber(remaining),
    reset,
    nearLimit: near === "true",
    reason,
  };
}

function toNumber(value: string | undefined): number | undefined {
  return value === undefined || Number.isNaN(Number(value)) ? undefined : Number(value);
}
