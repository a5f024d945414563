import {
  ConfluenceError,
  type ErrorDetails,
  type ErrorKind,
  isConfluenceError,
} from "../errors/ConfluenceError.js";
import { rootCause } from "../errors/rootCause.js";
import type { OutgoingRequest } from "./types.js";

/** The maximum length of what a message quotes of a request or a response. */
export const MAX_QUOTED_CHARS = 300;

/** Creates the error of a request: `getPageById waited longer than 60000 ms (GET https://…)`. */
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

/** The properties of a request that an error has. The query of a signed URL is secret, and left out. */
export function requestDetails(
  request: OutgoingRequest,
): Pick<OutgoingRequest, "operation" | "method" | "url"> {
  const { operation, method, url, isSigned } = request;
  return { operation, method, url: isSigned ? url.replace(/[?#].*/s, "?…") : url };
}

/** Creates the error of a request without a complete response, because the network failed. */
export function transportError(request: OutgoingRequest, cause: unknown): ConfluenceError {
  if (isConfluenceError(cause)) return cause;
  const reason = rootCause(cause);
  return requestError("network", request, `got no response: ${reason}`, {
    hint: "Check the site's name, the network and the proxy.",
    // The error of a platform contains the URL.
    cause: request.isSigned ? Object.assign(new Error(reason), { code: codeOf(cause) }) : cause,
  });
}

/** Whether no retry mends a failure: a name that is not found, a certificate, a proxy that requires authentication. */
export function isPermanent(error: ConfluenceError): boolean {
  return /^(ENOTFOUND|HTTP 407|EPROTO|CERT_|ERR_TLS|ERR_SSL|SELF_SIGNED|DEPTH_ZERO|UNABLE_TO)|peer certificate|\(407\)|proxy auth|redirect/i.test(
    `${codeOf(error.cause)} ${rootCause(error.cause)}`,
  );
}

/** The code of an error or its cause. Node fails after a 407 with an error that has neither a code nor a message. */
export function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return "";
  const { code, message, cause } = error as { code?: string } & Error;
  return code ?? (message === "" ? "HTTP 407" : codeOf(cause));
}
