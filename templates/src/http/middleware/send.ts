import type { Fetch } from "../../platform/Fetch.js";
import { loadChunk } from "../../platform/loadChunk.js";
import { isPage } from "../isPage.js";
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
      // A custom `fetch` may ignore signals.
      if (signal?.aborted) await response.body?.cancel();
      if (response.ok && request.stream) return { response, text: undefined };
      if (response.ok && !isPage(response)) return { response, text: await response.text() };
      const { readErrorBody } = await loadChunk(() => import("../onDemand.js"));
      return { response, text: await readErrorBody(response) };
    } catch (cause) {
      throw transportError(request, cause);
    }
  };
}
