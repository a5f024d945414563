import type { AuthorizationHeaders, Connection, Credential, Target } from "../../connection/Credential.js";
import { loadChunk } from "../../platform/loadChunk.js";
import { mergeHeaders } from "../../platform/mergeHeaders.js";
import { CONTEXT_PATH } from "../../product.js";
import { loadOnDemand } from "../loadOnDemand.js";
import type { Middleware, Reply } from "../types.js";

/**
 * Adds the credential's headers, and refuses requests that do not lead below the connection's `apiBase`. If the server
 * rejects the headers and the credential can be renewed, the request is sent once more: nothing was done for a caller that
 * nobody knows.
 */
export function authorize(
  credential: Credential,
  target: Target,
  connect: () => Promise<Connection>,
): Middleware {
  /** The headers that were new, and rejected all the same: the next ones would be, too. */
  let rejected = "";
  return (next) => async (request) => {
    const { apiBase, route, kind } = await connect();
    if (!isPlain(apiBase, request.url))
      (await loadOnDemand()).requireBelow(apiBase, request.url, request.operation);
    const send = (own: AuthorizationHeaders): Promise<Reply> => {
      const headers = mergeHeaders(request.headers, own);
      // If the platform follows redirects, it withholds no other header from another host.
      const { authorization } = headers;
      const kept = authorization === undefined ? {} : { authorization };
      return next({ ...request, headers: request.redirect ? kept : headers });
    };
    const own = { ...target, signal: request.signal };
    const headers = await credential.authorize(own);
    const reply = await send(headers);
    const isRejected = async ({ response: { status, headers }, text = "" }: Reply) => {
      if (![401, 403, 404].includes(status)) return false;
      const { classify } = await loadChunk(() => import("../../failures/classify.js"));
      return classify({ status, headers, text, responder: route, credential: kind }).token === "rejected";
    };
    if (!credential.renew || request.redirect || !(await isRejected(reply))) return reply;
    // Only a 401 says that it is about the token; the others may have another reason, which stays.
    if (reply.response.status !== 401 && JSON.stringify(headers) === rejected) return reply;
    const isRenewed = await credential.renew(headers, own);
    // A stream is consumed; the next call uses the new token.
    if (!isRenewed || request.body instanceof ReadableStream) return reply;
    const renewed = await credential.authorize(own);
    const second = await send(renewed);
    if (await isRejected(second)) rejected = JSON.stringify(renewed);
    return second;
  };
}

/** Whether a URL is below a base, and has nothing in its path that a platform or a server resolves. */
function isPlain(base: string, url: string): boolean {
  return (
    url.startsWith(`${base}${CONTEXT_PATH}/`) && /^\/(?!\/)[^.%\\\s#?]*(\?|$)/.test(url.slice(base.length))
  );
}
