/** What the last answer said of the limits that Atlassian sets. */
export interface RateLimit {
  readonly limit: number | undefined;
  readonly remaining: number | undefined;
  /** When the limit starts anew, as the server wrote it. */
  readonly reset: string | undefined;
  /** Whether less than a fifth of the limit is left (documented for `X-RateLimit-NearLimit`). */
  readonly nearLimit: boolean;
  /** Why a request was refused: burst or quota. */
  readonly reason: string | undefined;
}

/** Reads the rate headers of an answer; undefined where it has none. */
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

function toNumber(text: string | undefined): number | undefined {
  return text === undefined || Number.isNaN(Number(text)) ? undefined : Number(text);
}
