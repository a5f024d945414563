import { isConfluenceError } from "../../errors/ConfluenceError.js";
import { publicHeaders } from "../../errors/publicHeaders.js";
import type { Clock } from "../../platform/Clock.js";
import type { Observer } from "../Observer.js";
import { requestDetails } from "../requestErrors.js";
import type { Middleware, Reply } from "../types.js";

/** Notifies the observer of every attempt: before it is sent, and after its response or failure. */
export function observe(clock: Clock, { onRequest, onResponse, debug }: Observer): Middleware {
  return (next) => async (request) => {
    const event = { ...requestDetails(request), attempt: request.attempt };
    const started = clock.now();
    const end = (status: number | undefined, headers: Headers | undefined, outcome: string) => {
      const duration = clock.now() - started;
      onResponse?.({ ...event, status, headers, duration });
      debug?.(
        `${event.operation} ${outcome} in ${duration} ms (${event.method} ${event.url}, attempt ${event.attempt})`,
      );
    };
    onRequest?.(event);
    let reply: Reply;
    try {
      reply = await next(request);
    } catch (error) {
      end(undefined, undefined, isConfluenceError(error) ? error.kind : "failed");
      throw error;
    }
    const { status, headers } = reply.response;
    end(status, publicHeaders(headers), String(status));
    return reply;
  };
}
