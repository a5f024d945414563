import type { AuthorizationHeaders, Connection, Credential, Target } from "../../connection/Credential.js";
import { loadChunk } from "../../platform/loadChunk.js";
import { mergeHeaders } from "../../platform/mergeHeaders.js";
import { CONTEXT_PATH } from "../../product.js";
import { loadOnDemand } from "../loadOnDemand.js";
import type { Middleware, Reply } from "../types.js";

/**
 * Adds the credential's headers, and refuses requests that do not lead below the connection's `apiBase`. If the server
 * does not know the token and the credential can renew it, the request is sent once more.
 */
export function authorize(
  credential: Credential,
  target: Target,
  connect: () => Promise<Connection>,
): Middleware {
  const fruitless = {};
  return (next) => async (request) => {
    const connection =
      // <!-- if bases -->
      request.base ??
      // <!-- end -->
      request.by ??
      (await connect());
    const { apiBase } = connection;
    if (!isPlain(apiBase, request.url))
      (await loadOnDemand()).requireBelow(
        apiBase,
        request.url,
        request.operation,
        // <!-- if bases -->
        request.base,
        // <!-- end -->
      );
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
    if (!credential.renew || request.redirect || ![401, 403, 404].includes(reply.response.status))
      return reply;
    const { renewToken } = await loadChunk(() => import("../renewToken.js"));
    // A stream is consumed; the next call uses the new token.
    const resend = request.body instanceof ReadableStream ? undefined : send;
    return renewToken({ credential, target: own, connection, headers, reply, resend }, fruitless);
  };
}

/** Whether a URL is below a base, and has nothing in its path that a platform or a server resolves. */
function isPlain(base: string, url: string): boolean {
  return (
    url.startsWith(`${base}${CONTEXT_PATH}/`) && /^\/(?!\/)[^.%\\\s#?]*(\?|$)/.test(url.slice(base.length))
  );
}
