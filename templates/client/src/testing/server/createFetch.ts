import type { Fetch } from "../../platform/Fetch.js";
import type { ServerOutcome, ServerRequest } from "./ServerRequest.js";

/** The limit of the Fetch standard. */
const MAX_REDIRECTS = 20;

/** Creates a `fetch` that sends to the fake instead of the network, and fails like the platform's `fetch`. */
export function createFetch(handle: (request: ServerRequest) => Promise<ServerOutcome>): Fetch {
  const send = async (request: Request, signal: Signal, redirectsLeft: number): Promise<Response> => {
    const outcome = await handle({ ...(await toServerRequest(request)), signal });
    if (outcome === "stall") return new Promise(() => {});
    if (outcome === "reset") throw networkFailure("read ECONNRESET", "ECONNRESET");
    const next = toRedirect(request, outcome);
    if (next === undefined) return withUrl(outcome, request.url, redirectsLeft < MAX_REDIRECTS);
    if (request.redirect === "error" || redirectsLeft === 0)
      throw networkFailure("unexpected redirect", "UND_ERR");
    return send(next, signal, redirectsLeft - 1);
  };
  return async (url, init) => {
    const request = new Request(url, init);
    // Every Request has a signal, which is created on access; it only matters if the caller passed a Request.
    const signal = init?.signal ?? (typeof url === "string" ? undefined : request.signal);
    signal?.throwIfAborted();
    return untilAborted(send(request, signal, MAX_REDIRECTS), signal);
  };
}

type Signal = AbortSignal | undefined;

const EMPTY_BODY = new ArrayBuffer(0);

async function toServerRequest(request: Request): Promise<ServerRequest> {
  const { method, url, headers } = request;
  // Firefox does not tell whether there is a body.
  const body = request.body === null ? EMPTY_BODY : await request.arrayBuffer();
  return { method, url, headers, body };
}

/** Creates the request that follows a redirect. It is a GET or a HEAD: the fake redirects nothing else. */
function toRedirect(request: Request, { status, headers }: Response): Request | undefined {
  const location = headers.get("location");
  const isFollowed = request.redirect !== "manual" && [301, 302, 303, 307, 308].includes(status);
  if (!isFollowed || location === null) return undefined;
  const to = new URL(location, request.url);
  const nextHeaders = new Headers(request.headers);
  if (to.origin !== new URL(request.url).origin) nextHeaders.delete("authorization");
  const method = request.method === "HEAD" ? "HEAD" : "GET";
  return new Request(to, { method, headers: nextHeaders, redirect: request.redirect });
}

/** Sets the properties of a response that only the platform's `fetch` can set. */
function withUrl(response: Response, url: string, redirected: boolean): Response {
  return Object.defineProperties(response, { url: { value: url }, redirected: { value: redirected } });
}

function untilAborted<T>(work: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (signal === undefined) return work;
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason);
    signal.addEventListener("abort", abort, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener("abort", abort));
  });
}

/** Creates the error that the platform's `fetch` throws if there is no response. */
export function networkFailure(message: string, code: string): TypeError {
  return new TypeError("fetch failed", { cause: Object.assign(new Error(message), { code }) });
}
