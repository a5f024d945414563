import type { Fetch } from "../../platform/Fetch.js";
import { transportError } from "../requestErrors.js";
import type { Send } from "../types.js";

/** The innermost layer: hands the request to the platform's `fetch`, or to the one that the user gave. */
export function send(fetch: Fetch, isPlatform = true): Send {
  return async (request) => {
    // A redirect is not followed blindly: it could carry the credential to another host.
    const { method, headers, body = null, signal = null, redirect = "manual" } = request;
    const init: RequestInit = { method, headers, body, signal, redirect };
    try {
      const response = await fetch(request.url, request.streamBody?.(init, isPlatform) ?? init);
      const isStreamed = request.stream && response.status < 400;
      return { response, text: isStreamed ? undefined : await response.text() };
    } catch (cause) {
      throw transportError(request, cause);
    }
  };
}
