import { loadPart } from "../loadPart.js";
import type { Fetch, OutgoingRequest, Send } from "../request.js";
import { transportError } from "../transportError.js";

/** The innermost layer: hands the request to the platform's `fetch`, or to the one that the user gave. */
export function transmit(fetch: Fetch, isPlatform = true): Send {
  return async (request) => {
    try {
      const response = await fetch(request.url, await toRequestInit(request, isPlatform));
      const isStreamed = request.stream && response.status < 400;
      return { response, text: isStreamed ? undefined : await response.text() };
    } catch (cause) {
      throw transportError(request, cause);
    }
  };
}

/** Writes a request as the platform's `fetch` wants it. */
async function toRequestInit(request: OutgoingRequest, isPlatform: boolean): Promise<RequestInit> {
  const { method, headers, body = null, signal = null } = request;
  // A redirect is not followed blindly: it could carry the credential to another host.
  const init: RequestInit = { method, headers, body, signal, redirect: request.redirect ?? "manual" };
  if (body === null || typeof body === "string") return init;
  const { streamBody } = await loadPart(() => import("../streamBody.js"));
  return streamBody(init, body, isPlatform);
}
