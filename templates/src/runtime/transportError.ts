import { type ConfluenceError, isConfluenceError } from "../ConfluenceError.js";
import { reasonOf } from "./reasonOf.js";
import type { OutgoingRequest } from "./request.js";
import { requestError } from "./requestError.js";

/** Makes the error of a request that got no whole answer: it was aborted, or the network failed. */
export function transportError(request: OutgoingRequest, cause: unknown): ConfluenceError {
  if (isConfluenceError(cause)) return cause;
  if (request.signal?.aborted) return requestError("aborted", request, "was aborted", { cause });
  const reason = reasonOf(cause);
  const [kind, hint] = /redirect/i.test(reason)
    ? (["wrong-route", "Something before the site sent it elsewhere."] as const)
    : (["network", "Check the site's name, the network and the proxy."] as const);
  return requestError(kind, request, `got no answer: ${reason}`, { hint, cause });
}
