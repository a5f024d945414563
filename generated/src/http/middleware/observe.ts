import type { ConfluenceError } from "../../errors/ConfluenceError.js";
import { publicHeaders } from "../../errors/publicHeaders.js";
import type { Clock } from "../../platform/Clock.js";
import type { Observer, ResponseEvent } from "../Observer.js";
import { requestDetails } from "../requestErrors.js";
import type { Middleware, Reply } from "../types.js";

/** The response of an attempt, or the kind of its error. */
type Outcome = Partial<Pick<ResponseEvent, "status" | "headers" | "errorKind">>;

/**
 * Notifies the observer of every attempt: before it is sent, and after its response or failure. The observer may make
 * calls, so meanwhile the attempt has no slot.
 *
 * @param limit limits how many attempts are sent at once
 */
export function observe(
  clock: Clock,
  { onRequest, onResponse, debug }: Observer,
  limit: Middleware,
): Middleware {
  return (next) => async (request) => {
    const event = { ...requestDetails(request), attempt: request.attempt ?? 1 };
    let started = clock.now();
    const hooks = async (call: () => unknown) => {
      const { state = {} } = request;
      state.isObserved = true;
      await call();
      state.isObserved = false;
    };
    const end = async ({ status, headers, errorKind }: Outcome) => {
      const duration = clock.now() - started;
      await hooks(async () => {
        await onResponse?.({ ...event, status, headers, errorKind, duration });
        await debug?.(
          `${event.operation} ${errorKind ?? status} in ${duration} ms (${event.method} ${event.url}, attempt ${event.attempt})`,
        );
      });
    };
    await hooks(() => onRequest?.(event));
    let reply: Reply;
    try {
      reply = await limit((attempt) => {
        started = clock.now();
        return next(attempt);
      })(request);
    } catch (thrown) {
      const error: ConfluenceError = request.signal.aborted ? request.signal.reason : thrown;
      await end({ errorKind: error.kind });
      throw error;
    }
    const { status, headers } = reply.response;
    try {
      await end({ status, headers: publicHeaders(headers) });
    } catch (error) {
      reply.response.body?.cancel().catch(() => {});
      throw error;
    }
    return reply;
  };
}
