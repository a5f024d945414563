import { GATEWAY, isCloudId, parseOrigin, parseSite } from "../connection/parseSite.js";
import { check, checkFunction, checkInteger, checkObject } from "../errors/check.js";
import { readOptions } from "../errors/readOptions.js";
import { createTransport } from "../http/createTransport.js";
import type { Transport } from "../http/Transport.js";
import type { FindRequirements } from "../operations/Operation.js";
import { readSettings } from "../operations/readSettings.js";
import { checkClock, systemClock } from "../platform/Clock.js";
import type { Fetch } from "../platform/Fetch.js";
import { userAgent } from "../platform/userAgent.js";
import { HAS_SITE } from "../product.js";
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
  return readOptions(() => {
    const { auth, concurrency = DEFAULT_CONCURRENCY, clock = systemClock } = options;
    // It may be a token, which is not shown.
    check(auth?.connect, "auth", auth && {}, "apiToken({ email, token })");
    const settings = readSettings(options, {
      headers: auth.fetch ? {} : userAgent(),
      timeout: DEFAULT_TIMEOUT_MS,
      retry: {},
    });
    checkInteger("concurrency", concurrency, 1);
    for (const name of ["fetch", "onRequest", "onResponse", "onRetry", "debug"] as const)
      checkFunction(name, options[name] ?? String);
    checkClock(clock);
    const saved = options.connection;
    if (saved != null) checkObject("connection", saved, "what `connection()` resolved to");
    const isSiteless =
      options.site === undefined && (options.cloudId !== undefined || !(HAS_SITE && auth.needsSite));
    const site = isSiteless ? undefined : parseSite(options.site as string);
    const cloudId = options.cloudId ?? site?.cloudId;
    check(
      cloudId === undefined || isCloudId(cloudId),
      "cloudId",
      cloudId,
      "the one that admin.atlassian.com shows",
    );
    const gateway =
      options.gateway === undefined
        ? site
          ? site.gateway
          : GATEWAY
        : parseOrigin("gateway", options.gateway);
    const fetch: Fetch = options.fetch ?? ((url, init) => globalThis.fetch(url, init));
    const transport = createTransport({
      credential: auth,
      target: { site, cloudId, gateway },
      saved,
      fetch,
      ...settings,
      concurrency,
      observer: options,
      limiter: options.limiter,
      clock,
    });
    return {
      ...transport,
      requirementsOf,
      checkScopes: createScopeCheck(auth, requirementsOf),
    };
  });
}
