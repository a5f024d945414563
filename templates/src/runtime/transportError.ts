import { ConfluenceError, isConfluenceError } from "../ConfluenceError.js";
import { describeRequest, requestDetails } from "./describeRequest.js";
import type { OutgoingRequest } from "./request.js";

/** Makes the error of a request that got no whole answer: it was aborted, or the network failed. */
export function transportError(request: OutgoingRequest, cause: unknown): ConfluenceError {
  if (isConfluenceError(cause)) return cause;
  const details = { ...requestDetails(request), cause };
  if (request.signal?.aborted) {
    return new ConfluenceError(
      "aborted",
      `${request.operation} was aborted (${describeRequest(request)})`,
      details,
    );
  }
  const reason = reasonOf(cause);
  const message = `${request.operation} got no answer: ${reason} (${describeRequest(request)})`;
  if (/redirect/i.test(reason)) {
    return new ConfluenceError("wrong-route", message, {
      ...details,
      hint: "Something before the site sent it elsewhere.",
    });
  }
  const hint = "Check the site's name, the network and the proxy.";
  return new ConfluenceError("network", message, { ...details, hint });
}

/** The innermost message: `fetch failed` says nothing, its cause says `getaddrinfo ENOTFOUND`. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? reasonOf(error.cause) : error.message;
}
