import { isSendable } from "../connection/guardCredential.js";
import { GATEWAY, parseOrigin, parseSite } from "../connection/parseSite.js";
import { configurationError } from "../errors/ConfluenceError.js";
import { createTransport } from "../http/createTransport.js";
import type { Transport } from "../http/Transport.js";
import type { FindRequirements } from "../operations/Operation.js";
import { systemClock } from "../platform/Clock.js";
import type { Fetch } from "../platform/Fetch.js";
import { userAgent } from "../platform/userAgent.js";
import { createScopeCheck, type ScopeCheck } from "../scopes/ScopeCheck.js";
import type { ConfluenceOptions } from "./ConfluenceOptions.js";

const DEFAULT_TIMEOUT_MS = 60_000;
const DEFAULT_CONCURRENCY = 8;

/** The transport of a client, with its knowledge of operations. */
export interface ClientTransport extends Transport {
  readonly requirementsOf: FindRequirements;
  /** Rejects operations that the declared scopes do not allow; undefined if none were declared. */
  readonly checkScopes: ScopeCheck | undefined;
}

/** Creates the transport that all calls of a client share. */
export function createClientTransport(
  options: ConfluenceOptions,
  requirementsOf: FindRequirements,
): ClientTransport {
  const {
    auth,
    headers = {},
    timeout = DEFAULT_TIMEOUT_MS,
    retry = {},
    concurrency = DEFAULT_CONCURRENCY,
  } = options;
  checkSettings(headers, timeout, concurrency);
  const site = options.site === undefined ? undefined : parseSite(options.site);
  const cloudId = options.cloudId ?? site?.cloudId;
  const gateway =
    options.gateway === undefined ? (site ? site.gateway : GATEWAY) : parseOrigin("gateway", options.gateway);
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
  return { ...transport, requirementsOf, checkScopes: createScopeCheck(auth, requirementsOf) };
}

/** Rejects settings with which the client would hang, or `fetch` would throw an error that repeats a secret. */
function checkSettings(
  headers: Readonly<Record<string, string>>,
  timeout: number,
  concurrency: number,
): void {
  if (!(timeout >= 0))
    throw configurationError(`the timeout cannot be ${timeout}`, "pass milliseconds, or 0 to never time out");
  if (!(concurrency >= 1))
    throw configurationError(`the concurrency cannot be ${concurrency}`, "pass 1 or more");
  const unsendable = Object.keys(headers).find((name) => !isSendable(headers[name]));
  if (unsendable !== undefined)
    throw configurationError(`the header ${unsendable} cannot be sent`, "pass a string without line breaks");
}
