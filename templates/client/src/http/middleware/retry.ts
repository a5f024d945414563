import type { Clock } from "../../platform/Clock.js";
import { loadOnDemand } from "../loadOnDemand.js";
import type { Observer } from "../Observer.js";
import { requestDetails } from "../requestErrors.js";
import type { AttemptState, Reply, Send } from "../types.js";
import { enforceTimeout } from "./enforceTimeout.js";

/** Retries a request that failed for a temporary reason, if that is safe. */
export function retry(clock: Clock, { onRetry }: Observer): (next: Send) => Send {
  return (next) => async (request) => {
    const { attempts } = request.retry;
    for (let attempt = 1; ; attempt += 1) {
      let reply: Reply | undefined;
      let error: unknown;
      const state: AttemptState = {};
      try {
        reply = await next({ ...request, attempt, state });
        if (reply.response.status < 429) return reply;
      } catch (thrown) {
        error = thrown;
      }
      // The chunk was loaded before the first request, so the network may be down now.
      const { planRetry } = await loadOnDemand();
      const failed = { ...request, ...state.trial, attempt, state };
      const plan = attempt > attempts ? undefined : planRetry(failed, reply, error, clock);
      if (!plan) {
        if (reply) return reply;
        throw error;
      }
      await enforceTimeout(async ({ signal, watch }) => {
        await onRetry?.({ ...requestDetails(failed), attempt, ...plan });
        watch.pause();
        await clock.sleep(plan.delay, signal);
      })(request);
    }
  };
}
