import { untilAborted } from "../../platform/signals.js";
import type { Middleware, OutgoingRequest } from "../types.js";

/**
 * Limits how many requests are in flight; the others wait in order. The limit is a quarter while the server says that
 * its rate limit is near.
 */
export function limitConcurrency(limit: number, isNearLimit: () => boolean): Middleware {
  const waiting = new Set<() => void>();
  let active = 0;
  const isFree = () => active < (isNearLimit() ? Math.max(1, Math.floor(limit / 4)) : limit);
  const release = () => {
    active -= 1;
    for (const proceed of waiting) {
      if (!isFree()) return;
      active += 1;
      waiting.delete(proceed);
      proceed();
    }
  };
  /** Waits for a slot. If the wait is aborted, it leaves the queue, or frees the slot that it has just received. */
  const waitForSlot = async ({ operation, signal }: OutgoingRequest) => {
    let proceed = () => {};
    const slot = new Promise<void>((resolve) => {
      proceed = resolve;
    });
    waiting.add(proceed);
    try {
      await untilAborted(slot, operation, signal);
    } catch (error) {
      if (!waiting.delete(proceed)) release();
      throw error;
    }
  };
  return (next) => async (request) => {
    if (waiting.size === 0 && isFree()) active += 1;
    else await waitForSlot(request);
    try {
      return await next(request);
    } finally {
      release();
    }
  };
}
