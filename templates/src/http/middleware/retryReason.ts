import type { Clock } from "../../platform/Clock.js";
import type { Reply } from "../types.js";

/** Why a request is sent again. */
export interface RetryReason {
  /** The status, or the kind of the error. */
  readonly reason: number | string;
  /** How long the server asks to wait, in milliseconds. */
  readonly asked?: number | undefined;
}

/** The least wait after a server that says `Retry-After: 0`: taken at its word it is asked without end. */
const MIN_RETRY_AFTER_MS = 1_000;

/** Finds why a request that was answered is sent again; undefined where it must not be. */
export function retryReason(reply: Reply, isRepeatable: boolean, clock: Clock): RetryReason | undefined {
  const { status, headers } = reply.response;
  const isPassing = status === 429 ? isBurst(headers) : isRepeatable && isOutage(reply);
  return isPassing ? { reason: status, asked: readRetryAfter(headers, clock) } : undefined;
}

/** A quota is used up for the hour: asking again would only use up more. A burst passes (documented). */
function isBurst(headers: Headers): boolean {
  return !/quota|global|tenant/i.test(headers.get("ratelimit-reason") ?? "");
}

/** A site that is suspended for inactivity answers 503 for good (observed); 500 passes only if it says so. */
function isOutage({ response: { status, headers }, text = "" }: Reply): boolean {
  if (status === 500) return headers.has("retry-after");
  return [502, 503, 504].includes(status) && !/SUSPENDED/.test(text);
}

/** Reads Retry-After, in seconds or as a date, in milliseconds from now. */
function readRetryAfter(headers: Headers, clock: Clock): number | undefined {
  const text = headers.get("retry-after");
  if (text === null) return undefined;
  const wait = /^\d+(\.\d+)?$/.test(text) ? Number(text) * 1000 : Date.parse(text) - clock.now();
  return Number.isNaN(wait) ? undefined : Math.max(wait, MIN_RETRY_AFTER_MS);
}
