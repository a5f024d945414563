import { ConfluenceError } from "../../ConfluenceError.js";
import { anySignal } from "../anySignal.js";
import { describeRequest, requestDetails } from "../describeRequest.js";
import type { Layer } from "../request.js";

/** Ends an attempt that takes longer than the request allows. */
export const limitTime: Layer = (next) => async (request) => {
  const { timeout, signal } = request;
  if (!(timeout > 0)) return next(request);
  const clock = new AbortController();
  const timer = setTimeout(() => clock.abort(), timeout);
  try {
    return await next({
      ...request,
      signal: signal ? anySignal([signal, clock.signal]) : clock.signal,
    });
  } catch (cause) {
    if (!clock.signal.aborted || signal?.aborted) throw cause;
    const message = `${request.operation} took longer than ${timeout} ms (${describeRequest(request)})`;
    const hint = "Raise `timeout`, of the client or of this call, or ask for less at once.";
    throw new ConfluenceError("timeout", message, { ...requestDetails(request), hint });
  } finally {
    clearTimeout(timer);
  }
};
