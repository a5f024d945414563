import type { RequestEvent } from "./Observer.js";

/** One attempt of a request that a limiter may hold up. */
export interface LimitedRequest extends RequestEvent {
  /** Aborted when the attempt ends early: then nothing needs to be waited for. */
  readonly signal: AbortSignal;
}

/** How an attempt ended. */
export interface LimitedResponse {
  /** The object that `before` was called with. */
  readonly request: LimitedRequest;
  /** Undefined if no response arrived. */
  readonly status: number | undefined;
  readonly headers: Headers | undefined;
}

/**
 * Decides when requests are sent, beyond what `concurrency` limits: for several clients or several processes together.
 * `redisLimiter` is ready-made.
 *
 * @example
 * const limiter: Limiter = {
 *   before: () => queue.take(),
 *   after: ({ status }) => queue.give(status === 429),
 * };
 */
export interface Limiter {
  /** Called before each attempt, which is sent once this resolves. If it rejects, so does the call. */
  before(request: LimitedRequest): unknown;
  /** Called after each attempt for which `before` resolved. The call waits for it, and ignores whether it fails. */
  after(response: LimitedResponse): unknown;
}
