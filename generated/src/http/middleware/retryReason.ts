import type { Clock } from "../../platform/Clock.js";
import type { Reply } from "../types.js";

/** Why a request is retried. */
export interface RetryReason {
  /** The HTTP status, or the kind of the error. */
  readonly reason: number | string;
  /** The wait that the server asks for, in milliseconds. */
  readonly retryAfter?: number | undefined;
}

/** The minimum wait after `Retry-After: 0`, which would otherwise retry in a tight loop. */
const MIN_RETRY_AFTER_MS = 1_000;

/** Finds why a response is retried; undefined if it must not be. */
export function retryReason(reply: Reply, isRepeatable: boolean, clock: Clock): RetryReason | undefined {
  const { status, headers } = reply.response;
  const isTemporary = status === 429 ? isBurst(headers) : isRepeatable && isOutage(reply);
  return isTemporary ? { reason: status, retryAfter: readRetryAfter(headers, clock) } : undefined;
}

/** A burst limit is temporary (documented). A quota is exhausted for the hour, and a retry would cost more of it. */
function isBurst(headers: Headers): boolean {
  return !/quota|global|tenant/i.test(headers.get("ratelimit-reason") ?? "");
}

/** A site that is suspended for inactivity always returns 503 (observed). A 500 is temporary only with Retry-After. */
function isOutage({ response: { status, headers }, text = "" }: Reply): boolean {
  if (status === 500) return headers.has("retry-after");
  return [502, 503, 504].includes(status) && !/SUSPENDED/.test(text);
}

/** Parses Retry-After, in seconds or as a date, to milliseconds from now. */
function readRetryAfter(headers: Headers, clock: Clock): number | undefined {
  const value = headers.get("retry-after");
  if (value === null) return undefined;
  const wait = /^\d+(\.\d+)?$/.test(value) ? Number(value) * 1000 : Date.parse(value) - clock.now();
  return Number.isNaN(wait) ? undefined : Math.max(wait, MIN_RETRY_AFTER_MS);
}
