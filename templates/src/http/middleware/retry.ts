import { type ConfluenceError, isConfluenceError } from "../../errors/ConfluenceError.js";
import type { Clock } from "../../platform/Clock.js";
import { loadChunk } from "../../platform/loadChunk.js";
import type { Observer } from "../Observer.js";
import { requestDetails } from "../requestErrors.js";
import type { Middleware, OutgoingRequest, Reply } from "../types.js";
import type { RetryReason } from "./retryReason.js";

/** Retries a request that failed for a temporary reason, if that is safe. */
export function retry(clock: Clock, { onRetry }: Observer): Middleware {
  return (next) => async (request) => {
    // The defaults follow Atlassian's guidance on rate limits (documented).
    const { attempts = 4, minDelay = 2_000, maxDelay = 30_000 } = request.retry || { attempts: 0 };
    for (let attempt = 1; ; attempt += 1) {
      let reply: Reply | undefined;
      let error: unknown;
      try {
        reply = await next({ ...request, attempt });
      } catch (thrown) {
        error = thrown;
      }
      if (reply && reply.response.status < 429) return reply;
      const retryReason =
        attempt > attempts ? undefined : await findRetryReason(request, reply, error, clock);
      const { reason, retryAfter = 0 } = retryReason ?? {};
      if (reason === undefined || retryAfter > maxDelay) {
        if (reply) return reply;
        throw error;
      }
      const backoff = minDelay * 2 ** (attempt - 1);
      // Jitter keeps clients from retrying in step; it never undercuts Retry-After.
      const wait = retryAfter
        ? retryAfter * (1 + 0.3 * clock.random())
        : backoff * (0.7 + 0.6 * clock.random());
      const delay = Math.round(Math.max(retryAfter, Math.min(wait, maxDelay)));
      onRetry?.({ ...requestDetails(request), attempt, reason, delay });
      await clock.sleep(delay, request.signal);
    }
  };
}

/** Finds why a request is retried; undefined if it must not be. Loads no chunk if the network failed. */
async function findRetryReason(
  request: OutgoingRequest,
  reply: Reply | undefined,
  error: unknown,
  clock: Clock,
): Promise<RetryReason | undefined> {
  if (request.body instanceof ReadableStream) return undefined;
  if (!reply) return isTemporaryError(error) && isRepeatable(request) ? { reason: error.kind } : undefined;
  const { retryReason } = await loadChunk(() => import("./retryReason.js"));
  return retryReason(reply, isRepeatable(request), clock);
}

/** A name that does not resolve and a certificate that is not trusted are permanent. */
function isTemporaryError(error: unknown): error is ConfluenceError {
  if (!isConfluenceError(error) || (error.kind !== "network" && error.kind !== "timeout")) return false;
  return !/^(ENOTFOUND|CERT_|ERR_TLS|SELF_SIGNED|DEPTH_ZERO|UNABLE_TO)/.test(codeOf(error));
}

function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return "";
  return (error as { code?: string }).code ?? codeOf(error.cause);
}

/**
 * Whether a request is safe to repeat if its first response was lost. A POST may create twice, an upload creates
 * another version, and a PUT with a version has already incremented it.
 */
function isRepeatable({ method, body }: Pick<OutgoingRequest, "method" | "body">): boolean {
  if (method === "PUT")
    return body === undefined || (typeof body === "string" && !body.includes('"version"'));
  return /^(GET|HEAD|OPTIONS|DELETE)$/.test(method);
}
