import { anySignal, untilAborted } from "../../platform/signals.js";
import { requestError } from "../requestErrors.js";
import type { Middleware, Reply } from "../types.js";

/** Aborts an attempt that exceeds the timeout of the request. */
export const enforceTimeout: Middleware = (next) => async (request) => {
  const { timeout, signal, operation } = request;
  // A longer timer would fire at once.
  if (!(timeout > 0 && timeout < 2 ** 31)) return untilAborted(next(request), operation, signal);
  const controller = new AbortController();
  const joined = signal ? anySignal([signal, controller.signal]) : controller.signal;
  return new Promise<Reply>((resolve, reject) => {
    const timer = setTimeout(() => {
      const hint = "Raise the `timeout` of the client or of this call, or request less data.";
      reject(requestError("timeout", request, `took longer than ${timeout} ms`, { hint }));
      controller.abort();
    }, timeout);
    // A custom `fetch` may ignore signals.
    const reply = untilAborted(next({ ...request, signal: joined }), operation, signal);
    reply.then(resolve, reject).finally(() => clearTimeout(timer));
  });
};
