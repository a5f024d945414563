import type { Clock } from "../platform/Clock.js";

/** The minimum wait after `Retry-After: 0`, which would otherwise retry in a tight loop. */
const MIN_RETRY_AFTER_MS = 1_000;

/**
 * Parses Retry-After to milliseconds from now: seconds or a date (RFC 9110), and nothing else that `Date` accepts; 0 if
 * there is none.
 */
export function readRetryAfter(headers: Headers | undefined, clock: Clock): number {
  const value = String(headers?.get("retry-after"));
  if (/^\d+$/.test(value)) return Math.max(Number(value) * 1000, MIN_RETRY_AFTER_MS);
  const date = Date.parse(value);
  const isDate = !Number.isNaN(date) && new Date(date).toUTCString() === value;
  return isDate ? Math.max(date - clock.now(), MIN_RETRY_AFTER_MS) : 0;
}
