import type { MaybeSpent } from "../../errors/MaybeSpent.js";
import { isConfluenceError, type ConfluenceError } from "../../errors/ConfluenceError.js";
import { SUSPENDED } from "../../errors/suspended.js";
import type { Clock } from "../../platform/Clock.js";
import { readRetryAfter } from "../readRetryAfter.js";
import { isPermanent, isUnsent } from "../transportError.js";
import type { OutgoingRequest, Reply } from "../types.js";

/** A retry, and when it is sent. */
export interface RetryPlan {
  /** The HTTP status, or the kind of the error. */
  readonly reason: number | string;
  /** Milliseconds until then. */
  readonly delay: number;
}

/** A response, or the error that describes one. */
type Answer = Partial<Pick<ConfluenceError, "status" | "headers">>;

/** Plans the retry of an attempt that failed; undefined if there must be none. */
export function planRetry(
  request: OutgoingRequest,
  reply: Reply | undefined,
  error: unknown,
  clock: Clock,
): RetryPlan | undefined {
  const { minDelay, maxDelay } = request.retry;
  const { attempt = 1 } = request;
  const answer = findTemporaryFailure(request, reply, error, clock);
  if (answer === undefined) return undefined;
  const retryAfter = readRetryAfter(answer.headers, clock);
  if (retryAfter > maxDelay) return undefined;
  // Jitter keeps clients from retrying in step; it never undercuts Retry-After.
  const wait = retryAfter
    ? retryAfter * (1 + 0.3 * clock.random())
    : minDelay * 2 ** (attempt - 1) * (0.7 + 0.6 * clock.random());
  return { reason: answer.reason, delay: Math.round(Math.max(retryAfter, Math.min(wait, maxDelay))) };
}

/** Finds the failure that a retry may mend; undefined if it is permanent, or a retry is not safe. */
function findTemporaryFailure(
  request: OutgoingRequest,
  reply: Reply | undefined,
  error: unknown,
  clock: Clock,
): { reason: number | string; headers?: Headers | undefined } | undefined {
  const { isSent } = request.state ?? {};
  if ((isSent && request.body instanceof ReadableStream) || isLost(error, clock)) return undefined;
  // Before a request is sent, others may fail: for its route, or for its token.
  const early = !isSent && isConfluenceError(error) ? error : undefined;
  const isSafe = isRepeatable(request) || (early !== undefined && isRepeatable(early));
  if (isTemporaryError(error)) return isSafe ? { reason: error.kind } : undefined;
  const { status = 0, headers = new Headers() }: Answer = reply?.response ?? early ?? {};
  const isTemporary =
    status === 429 ? isBurst(headers) : isSafe && isOutage(status, headers, clock, reply?.text);
  return isTemporary ? { reason: status, headers } : undefined;
}

/** Whether a retry would send a refresh token again that may be spent: unless the server said no, or was not reached. */
function isLost(error: unknown, clock: Clock): boolean {
  if (!isConfluenceError(error) || !(error as MaybeSpent).mayBeSpent || isUnsent(error)) return false;
  const { status, headers } = error;
  return status !== 429 && !(status === 503 && readRetryAfter(headers, clock) > 0);
}

function isTemporaryError(error: unknown): error is ConfluenceError {
  if (!isConfluenceError(error) || (error.kind !== "network" && error.kind !== "timeout")) return false;
  return !isPermanent(error);
}

/**
 * Whether a request is safe to repeat if its first response was lost. A POST may create twice, an upload creates
 * another version, and a PUT with a version has already incremented it.
 */
function isRepeatable({ method, body }: { method?: string | undefined; body?: unknown }): boolean {
  if (method === "PUT")
    return body === undefined || (typeof body === "string" && !body.includes('"version"'));
  return /^(GET|HEAD|OPTIONS|DELETE)$/.test(String(method));
}

/** A burst limit is temporary (documented). A quota is exhausted for the hour, and a retry would cost more of it. */
function isBurst(headers: Headers): boolean {
  return !/quota|global|tenant/i.test(String(headers.get("ratelimit-reason")));
}

/** A site that is suspended always returns 503 (observed). A 500 is temporary only with Retry-After. */
function isOutage(status: number, headers: Headers, clock: Clock, text: string | undefined): boolean {
  if (status === 500) return readRetryAfter(headers, clock) > 0;
  return [502, 503, 504].includes(status) && !SUSPENDED.test(String(text));
}
