import { ConfluenceError, type ErrorDetails, type ErrorKind } from "../ConfluenceError.js";
import { describeRequest, requestDetails } from "./describeRequest.js";
import type { OutgoingRequest } from "./request.js";

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
