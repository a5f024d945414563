import type { Fetch, Send } from "../request.js";
import { toRequestInit } from "../toRequestInit.js";
import { transportError } from "../transportError.js";

/** The innermost layer: hands the request to the platform's `fetch`, or to the one that the user gave. */
export function transmit(fetch: Fetch, isPlatform = true): Send {
  return async (request) => {
    try {
      const response = await fetch(request.url, toRequestInit(request, isPlatform));
      const isStreamed = request.stream && response.status < 400;
      return { response, text: isStreamed ? undefined : await response.text() };
    } catch (cause) {
      throw transportError(request, cause);
    }
  };
}
