import { HttpFailure } from "../../HttpFailure.js";

/** Says why a request was not recorded. It is no answer of the site, and clients do not repeat the request. */
export function notRecorded(reason: string): HttpFailure {
  return new HttpFailure({ status: 500, body: { message: `The fake recorded nothing: ${reason}` } });
}

/** Says that a request is not forwarded. */
export function notForwarded(reason: string): HttpFailure {
  return new HttpFailure({ status: 501, body: { message: `The fake forwarded nothing: ${reason}` } });
}
