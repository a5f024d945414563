import { ConfluenceError } from "../../ConfluenceError.js";
import { anySignal } from "../anySignal.js";
import { describeRequest, requestDetails } from "../describeRequest.js";
import type { Layer, OutgoingRequest } from "../request.js";
import { untilAborted } from "../untilAborted.js";

/** Ends an attempt that takes longer than the request allows. */
export const limitTime: Layer = (next) => async (request) => {
  const { timeout, signal, operation } = request;
  // A timer that is longer fires at once.
  if (!(timeout > 0 && timeout < 2 ** 31)) return untilAborted(next(request), operation, signal);
  const clock = new AbortController();
  const joined = signal ? anySignal([signal, clock.signal]) : clock.signal;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(timeoutError(request));
      clock.abort();
    }, timeout);
  });
  try {
    // A `fetch` that is not the platform's may know nothing of signals.
    return await Promise.race([untilAborted(next({ ...request, signal: joined }), operation, signal), late]);
  } finally {
    clearTimeout(timer);
  }
};

function timeoutError(request: OutgoingRequest): ConfluenceError {
  const { operation, timeout } = request;
  const message = `${operation} took longer than ${timeout} ms (${describeRequest(request)})`;
  const hint = "Raise `timeout`, of the client or of this call, or ask for less at once.";
  return new ConfluenceError("timeout", message, { ...requestDetails(request), hint });
}
