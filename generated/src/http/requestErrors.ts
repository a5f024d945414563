import {
  ConfluenceError,
  type ErrorDetails,
  type ErrorKind,
  isConfluenceError,
} from "../errors/ConfluenceError.js";
import { rootCause } from "../errors/rootCause.js";
import type { OutgoingRequest } from "./types.js";

/** Makes an error that says what became of a request. */
export function requestError(
  kind: ErrorKind,
  request: OutgoingRequest,
  what: string,
  details: ErrorDetails,
): ConfluenceError {
  const message = `${request.operation} ${what} (${describeRequest(request)})`;
  return new ConfluenceError(kind, message, { ...requestDetails(request), ...details });
}

/** The longest part of a request or an answer that a message repeats. */
export const MAX_QUOTED_CHARS = 300;

/** What a message says of a request: its method and its URL. */
export function describeRequest(request: OutgoingRequest): string {
  const { method, url } = requestDetails(request);
  return `${method} ${url.length > MAX_QUOTED_CHARS ? `${url.slice(0, MAX_QUOTED_CHARS)}…` : url}`;
}

/** What an error carries of a request. The query of a signed address is a secret and stays out. */
export function requestDetails(
  request: OutgoingRequest,
): Pick<OutgoingRequest, "operation" | "method" | "url"> {
  const { operation, method, url, isSigned } = request;
  return { operation, method, url: isSigned ? url.replace(/\?.*$/, "?…") : url };
}

/** Makes the error of a request that got no whole answer: it was aborted, or the network failed. */
export function transportError(request: OutgoingRequest, cause: unknown): ConfluenceError {
  if (isConfluenceError(cause)) return cause;
  if (request.signal?.aborted) return requestError("aborted", request, "was aborted", { cause });
  const reason = rootCause(cause);
  const [kind, hint] = /redirect/i.test(reason)
    ? (["wrong-route", "Something before the site sent it elsewhere."] as const)
    : (["network", "Check the site's name, the network and the proxy."] as const);
  return requestError(kind, request, `got no answer: ${reason}`, { hint, cause });
}
