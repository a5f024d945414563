import type { AuthorizationHeaders, Connection, Credential, Target } from "../../connection/Credential.js";
import { mergeHeaders } from "../../platform/mergeHeaders.js";
import { untilAborted } from "../../platform/signals.js";
import { isScopeFailure } from "../isScopeFailure.js";
import type { Middleware, Reply } from "../types.js";

/**
 * Adds the credential's headers to requests to the connection's `apiBase`, and to no others. If the server rejects
 * them and the credential can be renewed, the request is sent once more.
 */
export function authorize(
  credential: Credential,
  target: Target,
  connect: () => Promise<Connection>,
): Middleware {
  return (next) => async (request) => {
    const { apiBase } = await connect();
    if (!isBelow(apiBase, request.url)) return next(request);
    const send = (own: AuthorizationHeaders): Promise<Reply> => {
      const headers = mergeHeaders(request.headers, own);
      // If the platform follows redirects, it withholds no other header from another host.
      const { authorization } = headers;
      const kept = authorization === undefined ? {} : { authorization };
      return next({ ...request, headers: request.redirect ? kept : headers });
    };
    const wait = <T>(work: T | Promise<T>) =>
      untilAborted(Promise.resolve(work), request.operation, request.signal);
    const headers = await wait(credential.authorize(target));
    const reply = await send(headers);
    const { response, text = "" } = reply;
    // A missing scope proves that the token is valid, and a new one would lack it, too.
    if (response.status !== 401 || !credential.renew || isScopeFailure(response, text)) return reply;
    const isRenewed = await wait(credential.renew(headers, target));
    // A stream is consumed; the next call uses the new token.
    if (!isRenewed || request.body instanceof ReadableStream) return reply;
    return send(await wait(credential.authorize(target)));
  };
}

/** Whether a URL is below a base, after the platform has resolved dot segments. */
function isBelow(base: string, url: string): boolean {
  if (base === "") return /^\/(?!\/)/.test(url);
  // Nothing else makes the platform change the URL, and parsing it is slow.
  const isPlain = !/[.%\\\s]/.test(url.slice(base.length));
  if (isPlain) return url.startsWith(`${base}/`);
  return URL.canParse(url) && new URL(url).href.startsWith(`${base}/`);
}
