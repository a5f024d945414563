import { anySignal, untilAborted } from "../../platform/signals.js";
import { requestError } from "../requestErrors.js";
import type { Middleware, Reply } from "../types.js";

/** Ends an attempt that takes longer than the request allows. */
export const enforceTimeout: Middleware = (next) => async (request) => {
  const { timeout, signal, operation } = request;
  // A timer that is longer fires at once.
  if (!(timeout > 0 && timeout < 2 ** 31)) return untilAborted(next(request), operation, signal);
  const clock = new AbortController();
  const joined = signal ? anySignal([signal, clock.signal]) : clock.signal;
  return new Promise<Reply>((resolve, reject) => {
    const timer = setTimeout(() => {
      const hint = "Raise `timeout`, of the client or of this call, or ask for less at once.";
      reject(requestError("timeout", request, `took longer than ${timeout} ms`, { hint }));
      clock.abort();
    }, timeout);
    // A `fetch` that is not the platform's may know nothing of signals.
    const answer = untilAborted(next({ ...request, signal: joined }), operation, signal);
    answer.then(resolve, reject).finally(() => clearTimeout(timer));
  });
};
