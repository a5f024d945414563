import { ConfluenceError } from "../../ConfluenceError.js";
import { anySignal } from "../anySignal.js";
import { describeRequest, requestDetails } from "../describeRequest.js";
import type { Layer } from "../request.js";
import { untilAborted } from "../untilAborted.js";

/** Ends an attempt that takes longer than the request allows. */
export const limitTime: Layer = (next) => async (request) => {
  const { timeout, signal, operation } = request;
  // A timer that is longer fires at once.
  if (!(timeout > 0 && timeout < 2 ** 31)) return untilAborted(next(request), operation, signal);
  const clock = new AbortController();
  const timer = setTimeout(() => clock.abort(), timeout);
  try {
    const joined = signal ? anySignal([signal, clock.signal]) : clock.signal;
    // A `fetch` that is not the platform's may know nothing of signals.
    return await untilAborted(next({ ...request, signal: joined }), operation, joined);
  } catch (cause) {
    if (!clock.signal.aborted || signal?.aborted) throw cause;
    const message = `${request.operation} took longer than ${timeout} ms (${describeRequest(request)})`;
    const hint = "Raise `timeout`, of the client or of this call, or ask for less at once.";
    throw new ConfluenceError("timeout", message, { ...requestDetails(request), hint });
  } finally {
    clearTimeout(timer);
  }
};
