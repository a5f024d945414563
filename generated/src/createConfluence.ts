import type { Client } from "openapi-fetch";
import { type Apis, type paths, tables } from "./apis.js";
import { configurationError } from "./ConfluenceError.js";
import type { Connection, Credential } from "./Credential.js";
import { createDoor } from "./createDoor.js";
import { GATEWAY, parseGateway, parseSite } from "./parseSite.js";
import { CONTEXT_PATH } from "./product.js";
import { anySignal } from "./runtime/anySignal.js";
import { type CallOptions, toCall } from "./runtime/Call.js";
import { type Clock, systemClock } from "./runtime/Clock.js";
import { execute } from "./runtime/execute.js";
import { isSendable } from "./runtime/guardCredential.js";
import type { Observer } from "./runtime/Observer.js";
import type { Arguments, OperationTable } from "./runtime/operation.js";
import type { RateLimit } from "./runtime/RateLimit.js";
import type { RetryOptions } from "./runtime/RetryOptions.js";
import type { Fetch } from "./runtime/request.js";
import { createTransport, type Transport } from "./runtime/Transport.js";
import { toPagedCall } from "./runtime/toPagedCall.js";
import { userAgent } from "./runtime/userAgent.js";
import type { Holder, IfAnything } from "./scopes/Allowed.js";
import type { ScopedClient } from "./scopes/ScopedClient.js";
import type { Scope } from "./scopes.js";

/** Which Confluence, as whom, and how. Most credentials need `site` or `cloudId`. */
export interface ConfluenceOptions<Held extends Scope = Scope> extends Observer {
  /** The site: `acme`, `acme.atlassian.net` or any URL on it. */
  readonly site?: string | undefined;
  /** The site's cloudId, where it is known: it saves the look-up. */
  readonly cloudId?: string | undefined;
  /** Who the client is: `apiToken({ email, token })`, or another credential. */
  readonly auth: Credential<Held>;
  /** The origin of Atlassian's API gateway. Default: the one that serves the site's family of hosts. */
  readonly gateway?: string | undefined;
  /** Sends the requests instead of the platform's `fetch`. */
  readonly fetch?: Fetch | undefined;
  /** Headers of every request to the site or the gateway; they never go to another host. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** Milliseconds until an answer is complete, of a file until it begins; `0` for ever. Default: 60,000. */
  readonly timeout?: number | undefined;
  /** How requests are sent again that failed for a reason which passes; `false` for not at all. */
  readonly retry?: RetryOptions | false | undefined;
  /** How many requests are under way at once at the most. Default: 8 (Atlassian's guidance: 5 to 10). */
  readonly concurrency?: number | undefined;
  /** Time and chance, for tests. Default: the platform's. */
  readonly clock?: Clock | undefined;
}

/**
 * A client of one Confluence Cloud site. `Confluence<"read:page:confluence">` may call what these scopes allow; every
 * client that holds them is one, and `Confluence` alone may call everything.
 */
export interface Confluence<in Held extends Scope = Scope> extends Apis<Held>, Holder<Held> {
  /** The typed openapi-fetch client over the paths of both APIs; it shares everything with the methods. */
  readonly client: IfAnything<Held, Client<paths>, ScopedClient<Held>>;
  /** Tells how requests reach Confluence, finding it out if no call has yet. */
  connection(): Promise<Connection>;
  /** What Atlassian's servers last said of their rate limits; undefined before they do. */
  rateLimit(): RateLimit | undefined;
  /** Makes a link for a person of a path such as `_links.webui`; it is always on the site. */
  webUrl(path: string): string;
}

const TIMEOUT = 60_000;
const CONCURRENCY = 8;

/** Makes a client. Nothing is sent before the first call. */
export function createConfluence<Held extends Scope = Scope>(
  options: ConfluenceOptions<Held>,
): Confluence<Held> {
  const { auth, headers = {}, timeout = TIMEOUT, retry = {}, concurrency = CONCURRENCY } = options;
  checkSettings(headers, timeout, concurrency);
  const site = options.site === undefined ? undefined : parseSite(options.site);
  const cloudId = options.cloudId ?? site?.cloudId;
  const gateway =
    options.gateway === undefined ? (site ? site.gateway : GATEWAY) : parseGateway(options.gateway);
  const fetch: Fetch = options.fetch ?? ((url, init) => globalThis.fetch(url, init));
  const transport = createTransport({
    credential: auth,
    target: { site, cloudId, gateway },
    fetch,
    headers: auth.fetch ? headers : { ...userAgent(), ...headers },
    timeout,
    retry,
    concurrency,
    observer: options,
    clock: options.clock ?? systemClock,
  });
  const apis = Object.entries(tables).map(([name, table]) => [name, bindOperations(transport, table)]);
  return {
    ...(Object.fromEntries(apis) as unknown as Apis<Held>),
    client: createDoor(transport, Object.values(tables)) as Confluence<Held>["client"],
    connection: transport.connection,
    rateLimit: transport.rateLimit,
    webUrl: (path) => webUrl(transport.siteBase(), path),
  };
}

/** Refuses settings with which the client would hang, or whose error would repeat a secret. */
function checkSettings(
  headers: Readonly<Record<string, string>>,
  timeout: number,
  concurrency: number,
): void {
  if (!(timeout >= 0))
    throw configurationError(`the timeout cannot be ${timeout}`, "give milliseconds, or 0 for ever");
  if (!(concurrency >= 1))
    throw configurationError(`the concurrency cannot be ${concurrency}`, "give 1 or more");
  const unsendable = Object.keys(headers).find((name) => !isSendable(headers[name]));
  if (unsendable !== undefined)
    throw configurationError(`the header ${unsendable} cannot be sent`, "give text in one line");
}

/** Makes the methods of one API from its table. */
function bindOperations(transport: Transport, table: OperationTable): Record<string, unknown> {
  const methods: Record<string, unknown> = {};
  for (const [name, operation] of Object.entries(table)) {
    methods[name] = (args: Arguments = {}, options: CallOptions = {}) => {
      const send = () => execute(transport, name, operation, args, options);
      if (operation.page === undefined) return toCall(send());
      const fetchPage = async (pageArgs: Arguments, stop: AbortSignal) => {
        const signal = options.signal ? anySignal([options.signal, stop]) : stop;
        return (await execute(transport, name, operation, pageArgs, { ...options, signal })).data;
      };
      return toPagedCall(send, { name, operation, args, fetchPage });
    };
  }
  return methods;
}

function webUrl(origin: string | undefined, path: string): string {
  if (origin === undefined)
    throw configurationError("the site's address is not known", "give `site` to createConfluence");
  const isWhole = path === CONTEXT_PATH || path.startsWith(`${CONTEXT_PATH}/`);
  const whole = isWhole ? path : `${CONTEXT_PATH}${path.startsWith("/") ? "" : "/"}${path}`;
  // Put behind the origin, because a path such as `//host/` would be resolved to another one.
  return new URL(origin + whole).href;
}
