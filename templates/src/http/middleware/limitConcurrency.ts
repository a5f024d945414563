import { untilAborted } from "../../platform/signals.js";
import type { Middleware, OutgoingRequest } from "../types.js";

/**
 * Sends so many requests at once at the most; the others wait in order. While the server says that the limit
 * is near, a quarter of them.
 */
export function limitConcurrency(most: number, isNearLimit: () => boolean): Middleware {
  const waiting = new Set<() => void>();
  let active = 0;
  const isFree = () => active < (isNearLimit() ? Math.max(1, Math.floor(most / 4)) : most);
  const leave = () => {
    active -= 1;
    for (const enter of waiting) {
      if (!isFree()) return;
      active += 1;
      waiting.delete(enter);
      enter();
    }
  };
  /** Waits to be admitted; who stops waiting gives up its place, or the turn that it has just been given. */
  const takeTurn = async ({ operation, signal }: OutgoingRequest) => {
    let enter = () => {};
    const turn = new Promise<void>((resolve) => {
      enter = resolve;
    });
    waiting.add(enter);
    try {
      await untilAborted(turn, operation, signal);
    } catch (error) {
      if (!waiting.delete(enter)) leave();
      throw error;
    }
  };
  return (next) => async (request) => {
    if (waiting.size === 0 && isFree()) active += 1;
    else await takeTurn(request);
    try {
      return await next(request);
    } finally {
      leave();
    }
  };
}
