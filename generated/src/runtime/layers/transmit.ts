import type { Fetch, Send } from "../request.js";
import { transportError } from "../transportError.js";

/** The innermost layer: hands the request to the platform's `fetch`, or to the one that the user gave. */
export function transmit(fetch: Fetch): Send {
  return async (request) => {
    const { method, url, headers, body = null, signal = null, stream } = request;
    try {
      // A redirect is never followed blindly: it could carry the credential to another host.
      const response = await fetch(url, { method, headers, body, signal, redirect: "manual" });
      return { response, text: stream && response.status < 400 ? undefined : await response.text() };
    } catch (cause) {
      throw transportError(request, cause);
    }
  };
}
