import type { Fetch } from "../../platform/Fetch.js";
import type { Arrival, Departure } from "./ServerRequest.js";

/** How many redirects are followed (Fetch standard). */
const MOST = 20;

/** Makes a `fetch` that asks the double instead of the network, and fails the way that the platform's does. */
export function createFetch(handle: (arrival: Arrival) => Promise<Departure>): Fetch {
  const send = async (request: Request, left: number): Promise<Response> => {
    const departure = await handle(await readRequest(request));
    if (departure === "stall") return new Promise(() => {});
    if (departure === "reset") throw networkFailure("read ECONNRESET", "ECONNRESET");
    const next = findRedirect(request, departure);
    if (next === undefined) return present(departure, request.url, left < MOST);
    if (request.redirect === "error" || left === 0) throw networkFailure("unexpected redirect", "UND_ERR");
    return send(next, left - 1);
  };
  return async (url, init) => {
    const request = new Request(url, init);
    // Every request has a signal, which is made when it is asked for: only that of a request that was given matters.
    const signal = init?.signal ?? (typeof url === "string" ? undefined : request.signal);
    signal?.throwIfAborted();
    return untilAborted(send(request, MOST), signal);
  };
}

const NOTHING = new ArrayBuffer(0);

async function readRequest(request: Request): Promise<Arrival> {
  const { method, url, headers } = request;
  return { method, url, headers, body: request.body ? await request.arrayBuffer() : NOTHING };
}

/** Makes the request to which a redirect leads. It is a GET: nothing of the double redirects anything else. */
function findRedirect(request: Request, { status, headers }: Response): Request | undefined {
  const location = headers.get("location");
  const isFollowed = request.redirect !== "manual" && [301, 302, 303, 307, 308].includes(status);
  if (!isFollowed || location === null) return undefined;
  const to = new URL(location, request.url);
  const kept = new Headers(request.headers);
  if (to.origin !== new URL(request.url).origin) kept.delete("authorization");
  return new Request(to, { headers: kept, redirect: request.redirect });
}

/** Gives a response the address from which it came. */
function present(response: Response, url: string, redirected: boolean): Response {
  return Object.defineProperties(response, { url: { value: url }, redirected: { value: redirected } });
}

function untilAborted<T>(work: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (signal === undefined) return work;
  return new Promise((resolve, reject) => {
    const stop = () => reject(signal.reason);
    signal.addEventListener("abort", stop, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener("abort", stop));
  });
}

/** Makes the error with which the platform's `fetch` says that there is no answer. */
export function networkFailure(message: string, code: string): TypeError {
  return new TypeError("fetch failed", { cause: Object.assign(new Error(message), { code }) });
}
