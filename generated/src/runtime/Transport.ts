import { configurationError } from "../ConfluenceError.js";
import type { Connection, Credential, Target } from "../Credential.js";
import { guardCredential } from "./guardCredential.js";
import { authorize } from "./layers/authorize.js";
import { limitTime } from "./layers/limitTime.js";
import { transmit } from "./layers/transmit.js";
import type { Fetch, Send } from "./request.js";

/** What all calls of one client share. */
export interface Transport {
  /** How requests reach Confluence. Found out once, however many calls ask for it at the same time. */
  connection(): Promise<Connection>;
  /** The site's origin, as far as it is known by now. */
  siteBase(): string | undefined;
  /** Sends a request with the credential. */
  readonly send: Send;
  /** Sends a request without the credential. */
  readonly sendPlain: Send;
  readonly headers: Readonly<Record<string, string>>;
  readonly timeout: number;
}

/** What a transport is made of. */
export interface TransportOptions {
  readonly credential: Credential;
  readonly target: Omit<Target, "fetch">;
  readonly fetch: Fetch;
  readonly headers: Readonly<Record<string, string>>;
  readonly timeout: number;
}

/** Puts the layers of a client together. */
export function createTransport(options: TransportOptions): Transport {
  const { target, fetch, headers, timeout } = options;
  const credential = guardCredential(options.credential);
  const sendPlain = limitTime(transmit(fetch));
  const completeTarget: Target = { ...target, fetch: plainFetch(sendPlain, timeout) };
  let siteBase = target.site?.origin;
  const connection = once(async () => {
    const connected = await credential.connect(completeTarget);
    siteBase ??= connected.siteBase;
    return connected;
  });
  const sendBare = credential.fetch ? limitTime(transmit(credential.fetch)) : sendPlain;
  const send = authorize(credential, completeTarget, connection)(sendBare);
  return { connection, siteBase: () => siteBase, send, sendPlain, headers, timeout };
}

/** Remembers what a function promises, unless that fails. */
function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make().catch((error: unknown) => {
      made = undefined;
      throw error;
    });
    return made;
  };
}

/** The `fetch` that a credential uses to find its route: with the client's time-out and without its headers. */
function plainFetch(send: Send, timeout: number): Fetch {
  return async (url, { method = "GET", headers = {}, body, signal }) => {
    if (body != null && typeof body !== "string")
      throw configurationError("only text can be sent here", "give a string");
    const { response, text } = await send({
      operation: "connection",
      method,
      url,
      headers: Object.fromEntries(new Headers(headers)),
      body: body ?? undefined,
      signal: signal ?? undefined,
      timeout,
      stream: false,
    });
    const empty = [101, 204, 205, 304].includes(response.status);
    return new Response(empty ? null : text, response);
  };
}
