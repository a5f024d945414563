import type { Fetch, Send } from "../request.js";
import { transportError } from "../transportError.js";

/** The innermost layer: hands the request to the platform's `fetch`, or to the one that the user gave. */
export function transmit(fetch: Fetch): Send {
  return async (request) => {
    const { method, url, headers, body = null, signal = null, stream, redirect = "manual" } = request;
    // A redirect is not followed blindly: it could carry the credential to another host.
    const init: RequestInit & { duplex?: "half" } = { method, headers, body, signal, redirect };
    // The platforms refuse a stream without this; the types of the DOM do not know it yet.
    if (body instanceof ReadableStream) init.duplex = "half";
    try {
      const response = await fetch(url, init);
      return { response, text: stream && response.status < 400 ? undefined : await response.text() };
    } catch (cause) {
      throw transportError(request, cause);
    }
  };
}
