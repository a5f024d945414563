import { type ErrorDetails, type ErrorKind, ConfluenceError } from "../errors/ConfluenceError.js";
import type { OutgoingRequest } from "./types.js";

/** The maximum length of what a message quotes of a request or a response. */
export const MAX_QUOTED_CHARS = 300;

/** Creates the error of a request: `v2.getPageById waited longer than 60000 ms (GET https://…)`. */
export function requestError(
  kind: ErrorKind,
  request: OutgoingRequest,
  outcome: string,
  details: ErrorDetails,
): ConfluenceError {
  const message = `${request.operation} ${outcome} (${describeRequest(request)})`;
  return new ConfluenceError(kind, message, { ...requestDetails(request), ...details });
}

/** Describes a request in a message: its method and its URL. */
export function describeRequest(request: OutgoingRequest): string {
  const { method, url } = requestDetails(request);
  return `${method} ${url.length > MAX_QUOTED_CHARS ? `${url.slice(0, MAX_QUOTED_CHARS)}…` : url}`;
}

/** The properties of a request that an error has. The path or the query of a signed URL is secret, so both are left out. */
export function requestDetails(
  request: OutgoingRequest,
): Pick<OutgoingRequest, "operation" | "method" | "url"> {
  const { operation, method, url, isSigned } = request;
  return { operation, method, url: isSigned ? `${new URL(url).origin}/…` : url };
}
