import type { Connection, Credential, Target } from "../../Credential.js";
import { isScopeFailure } from "../isScopeFailure.js";
import { mergeHeaders } from "../mergeHeaders.js";
import type { Layer, Reply } from "../request.js";

/**
 * Adds the credential's headers, to requests that go to the connection's own address and to no other. A
 * credential that can be renewed is renewed when the server refuses it, and the request is sent once more.
 */
export function authorize(credential: Credential, target: Target, connect: () => Promise<Connection>): Layer {
  return (next) => async (request) => {
    const { apiBase } = await connect();
    if (!isBelow(apiBase, request.url)) return next(request);
    const send = async (headers: Readonly<Record<string, string>>): Promise<Reply> =>
      next({
        ...request,
        headers: mergeHeaders(request.headers, request.redirect ? onlyAuthorization(headers) : headers),
      });
    const headers = await credential.authorize(target);
    const reply = await send(headers);
    const { response, text = "" } = reply;
    // A missing scope proves that the token is good: a new one would lack it too.
    const isFinal = isScopeFailure(response, text) || request.body instanceof ReadableStream;
    if (response.status !== 401 || !credential.renew || isFinal) return reply;
    return (await credential.renew(headers, target)) ? send(await credential.authorize(target)) : reply;
  };
}

/** The one header that a platform which follows redirects by itself keeps from another host. */
function onlyAuthorization(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).filter(([name]) => name.toLowerCase() === "authorization"),
  );
}

/** Tells whether a URL is below a base, after the platform has resolved its dots. */
function isBelow(base: string, url: string): boolean {
  if (base === "") return url.startsWith("/") && !url.startsWith("//");
  return URL.canParse(url) && new URL(url).href.startsWith(`${base}/`);
}
