import type { Fetch } from "../../platform/Fetch.js";
import { loadOnDemand } from "../loadOnDemand.js";
import type { SendAttempt } from "../types.js";

/**
 * The innermost middleware: calls `fetch`.
 *
 * @param isPlatform whether `fetch` supports all that the platform's does
 */
export function send(fetch: Fetch, isPlatform = true): SendAttempt {
  return async (request) => {
    // Redirects are not followed, because they could send the credential to another host.
    const { method, headers, body = null, signal, redirect = "manual" } = request;
    const init: RequestInit = { method, headers, body, signal, redirect };
    try {
      if (request.state) request.state.isSent = true;
      const response = await fetch(request.url, request.streamBody?.(init, isPlatform) ?? init);
      // A custom `fetch` may ignore signals; nobody waits for what it returns then.
      if (signal.aborted) await response.body?.cancel();
      signal.throwIfAborted();
      return await (await loadOnDemand()).readReply(response, request);
    } catch (cause) {
      throw (await loadOnDemand()).transportError(request, cause);
    }
  };
}
