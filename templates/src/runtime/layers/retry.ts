import { type ConfluenceError, isConfluenceError } from "../../ConfluenceError.js";
import type { Clock } from "../Clock.js";
import { requestDetails } from "../describeRequest.js";
import type { Observer } from "../Observer.js";
import type { Layer, OutgoingRequest, Reply } from "../request.js";

/** The least wait after a server that says `Retry-After: 0`: taken at its word it is asked without end. */
const FLOOR = 1_000;

/** Sends a request again when it failed for a reason that passes and repeating it is safe. */
export function retry(clock: Clock, { onRetry }: Observer): Layer {
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
      const reason = attempt > attempts ? undefined : findReason(request, reply, error);
      const asked = reply && reason !== undefined ? readRetryAfter(reply, clock) : undefined;
      if (reason === undefined || (asked ?? 0) > maxDelay) {
        if (reply) return reply;
        throw error;
      }
      const backoff = minDelay * 2 ** (attempt - 1);
      // Jitter keeps clients apart that failed together; it never undercuts what the server asks for.
      const wait = asked ? asked * (1 + 0.3 * clock.random()) : backoff * (0.7 + 0.6 * clock.random());
      const delay = Math.round(Math.max(asked ?? 0, Math.min(wait, maxDelay)));
      onRetry?.({ ...requestDetails(request), attempt, reason, delay });
      await clock.sleep(delay, request.signal);
    }
  };
}

/** The status or the kind of error for which a request is sent again; undefined where it must not be. */
function findReason(
  request: OutgoingRequest,
  reply: Reply | undefined,
  error: unknown,
): number | string | undefined {
  if (request.body instanceof ReadableStream) return undefined;
  if (!reply) return isPassingError(error) && isRepeatable(request) ? error.kind : undefined;
  const { status, headers } = reply.response;
  // A quota is used up for the hour: asking again would only use up more. A burst passes (documented).
  if (status === 429)
    return /quota|global|tenant/i.test(headers.get("ratelimit-reason") ?? "") ? undefined : status;
  return isPassingAnswer(reply) && isRepeatable(request) ? status : undefined;
}

/** A site that is suspended for inactivity answers 503 for good (observed); 500 passes only if it says so. */
function isPassingAnswer({ response: { status, headers }, text = "" }: Reply): boolean {
  if (status === 500) return headers.has("retry-after");
  return [502, 503, 504].includes(status) && !/SUSPENDED/.test(text);
}

/** A name that does not resolve, or a certificate that is not trusted, stays so. */
function isPassingError(error: unknown): error is ConfluenceError {
  if (!isConfluenceError(error) || (error.kind !== "network" && error.kind !== "timeout")) return false;
  return !/^(ENOTFOUND|CERT_|ERR_TLS|SELF_SIGNED|DEPTH_ZERO|UNABLE_TO)/.test(codeOf(error));
}

function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return "";
  return (error as { code?: string }).code ?? codeOf(error.cause);
}

/**
 * Tells whether sending a request twice does the same as sending it once, although the first answer is lost. A
 * POST may create twice; an upload makes another version; a PUT that carries a version has moved it on.
 */
function isRepeatable({ method, body }: Pick<OutgoingRequest, "method" | "body">): boolean {
  if (method === "PUT")
    return body === undefined || (typeof body === "string" && !body.includes('"version"'));
  return /^(GET|HEAD|OPTIONS|DELETE)$/.test(method);
}

/** Reads Retry-After, in seconds or as a date, in milliseconds from now. */
function readRetryAfter({ response }: Reply, clock: Clock): number | undefined {
  const text = response.headers.get("retry-after");
  if (text === null) return undefined;
  const wait = /^\d+(\.\d+)?$/.test(text) ? Number(text) * 1000 : Date.parse(text) - clock.now();
  return Number.isNaN(wait) ? undefined : Math.max(wait, FLOOR);
}
