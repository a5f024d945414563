import type { Fetch } from "../../platform/Fetch.js";
import { transportError } from "../requestErrors.js";
import type { Send } from "../types.js";

/**
 * The innermost middleware: calls `fetch`.
 *
 * @param isPlatform whether `fetch` supports all that the platform's does
 */
export function send(fetch: Fetch, isPlatform = true): Send {
  return async (request) => {
    // Redirects are not followed, because they could send the credential to another host.
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
