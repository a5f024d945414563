import type { ConfluenceError } from "../ConfluenceError.js";
import { isHtml } from "./isHtml.js";
import type { OutgoingRequest } from "./request.js";
import { requestError } from "./requestError.js";

/** How much of a body that is not JSON an error keeps: the pages that proxies answer are long. */
export const KEPT = 2_000;

/** Makes the error of an answer that succeeded and is none of the API's. */
export function notJson(
  request: OutgoingRequest,
  response: Response,
  text: string,
  cause?: unknown,
): ConfluenceError {
  const what = isHtml(text) ? "a page for people" : "text that is not whole JSON";
  return requestError("not-json", request, `got ${what}`, {
    hint: "A login page or a proxy answered instead of the API, or the answer broke off: check the site and the network.",
    status: response.status,
    headers: response.headers,
    body: text.slice(0, KEPT),
    cause,
  });
}
