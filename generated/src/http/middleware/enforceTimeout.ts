import type { ErrorDetails, ErrorKind } from "../../errors/ConfluenceError.js";
import { onAbort } from "../../platform/signals.js";
import { requestError } from "../requestErrors.js";
import type { Attempt, OutgoingRequest, Watch } from "../types.js";

/** Ends an attempt when its caller aborts it, or when it has waited longer than the timeout. */
export function enforceTimeout<T>(
  next: (attempt: Attempt) => Promise<T>,
): (request: OutgoingRequest) => Promise<T> {
  return async (request) => {
    const { timeout, signal } = request;
    const aborter = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    let end!: (kind: ErrorKind, outcome: string, details: ErrorDetails) => void;
    const ended = new Promise<never>((_, reject) => {
      end = (kind, outcome, details) => {
        const error = requestError(kind, { ...request, ...request.state?.trial }, outcome, details);
        reject(error);
        aborter.abort(error);
      };
    });
    const pause = () => clearTimeout(timer);
    const restart = () => {
      pause();
      if (timeout > 0) timer = setTimeout(expire, timeout);
    };
    const expire = () => {
      if (watch.hasMoved?.()) return restart();
      const hint = "Raise the `timeout` of the client or of this call.";
      end("timeout", `waited longer than ${timeout} ms`, { hint });
    };
    const abort = () => end("aborted", "was aborted", { cause: signal?.reason });
    const watch: Watch = { ended, pause, restart, caller: signal, abort, forget: onAbort(signal, abort) };
    restart();
    try {
      return await Promise.race([ended, next({ ...request, signal: aborter.signal, watch })]);
    } finally {
      pause();
      watch.forget();
    }
  };
}
