import type { AuthorizationHeaders, Connection, Credential, Target } from "../../connection/Credential.js";
import { mergeHeaders } from "../../platform/mergeHeaders.js";
import { CONTEXT_PATH } from "../../product.js";
import { loadOnDemand } from "../loadOnDemand.js";
import type { Middleware, Reply } from "../types.js";

/**
 * Adds the credential's headers, and refuses requests that do not lead below the connection's `apiBase`. If the server
 * rejects the headers and the credential can be renewed, the request is sent once more.
 */
export function authorize(
  credential: Credential,
  target: Target,
  connect: () => Promise<Connection>,
): Middleware {
  return (next) => async (request) => {
    const { apiBase } = await connect();
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
    const { response, text = "" } = reply;
    if (response.status !== 401 || !credential.renew) return reply;
    // A missing scope proves that the token is valid, and a new one would lack it, too.
    if ((await loadOnDemand()).isScopeFailure(response, text)) return reply;
    const isRenewed = await credential.renew(headers, own);
    // A stream is consumed; the next call uses the new token.
    if (!isRenewed || request.body instanceof ReadableStream) return reply;
    return send(await credential.authorize(own));
  };
}

/** Whether a URL is below a base, and has nothing in its path that a platform or a server resolves. */
function isPlain(base: string, url: string): boolean {
  return (
    url.startsWith(`${base}${CONTEXT_PATH}/`) && /^\/(?!\/)[^.%\\\s#?]*(\?|$)/.test(url.slice(base.length))
  );
}
