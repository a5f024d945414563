import type { OutgoingRequest } from "./request.js";

/** The longest part of a request or an answer that a message repeats. */
export const QUOTED = 300;

/** What a message says of a request: its method and its URL. */
export function describeRequest({ method, url }: OutgoingRequest): string {
  return `${method} ${url.length > QUOTED ? `${url.slice(0, QUOTED)}…` : url}`;
}

/** What an error carries of a request. */
export function requestDetails(
  request: OutgoingRequest,
): Pick<OutgoingRequest, "operation" | "method" | "url"> {
  return { operation: request.operation, method: request.method, url: request.url };
}
