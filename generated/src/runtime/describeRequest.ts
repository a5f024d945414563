import type { OutgoingRequest } from "./request.js";

/** The longest part of a request or an answer that a message repeats. */
export const QUOTED = 300;

/** What a message says of a request: its method and its URL. */
export function describeRequest(request: OutgoingRequest): string {
  const { method, url } = requestDetails(request);
  return `${method} ${url.length > QUOTED ? `${url.slice(0, QUOTED)}…` : url}`;
}

/** What an error carries of a request. The query of a signed address is a secret and stays out. */
export function requestDetails(
  request: OutgoingRequest,
): Pick<OutgoingRequest, "operation" | "method" | "url"> {
  const { operation, method, url, isSigned } = request;
  return { operation, method, url: isSigned ? url.replace(/\?.*$/, "?…") : url };
}
