import type { Client } from "openapi-fetch";
import { type Apis, type paths, tables } from "../apis.js";
import type { Connection } from "../connection/Credential.js";
import { webUrl } from "../connection/webUrl.js";
import type { RateLimit } from "../http/RateLimit.js";
import type { Operation } from "../operations/Operation.js";
import type { Requirements } from "../operations/Requirements.js";
import { loadChunk } from "../platform/loadChunk.js";
import type { IfAnything, WithScopes } from "../scopes/Allowed.js";
import type { ScopedClient } from "../scopes/ScopedClient.js";
import type { Scope } from "../scopes.js";
import { bindOperations } from "./bindOperations.js";
import { createClientTransport } from "./createClientTransport.js";
import { lazyOpenapiFetch } from "./lazyOpenapiFetch.js";
import type { NimbusOptions } from "./NimbusOptions.js";

/**
 * A client of one Nimbus Cloud site. `Nimbus<"{{scope}}">` can call the operations that this scope
 * covers, and every client with that scope is assignable to it. `Nimbus` alone can call all operations.
 */
export interface Nimbus<in Granted extends Scope = Scope> extends Apis<Granted>, WithScopes<Granted> {
  /** The typed openapi-fetch client for the paths of both APIs, with the same credential, retries and limits. */
  readonly client: IfAnything<Granted, Client<paths>, ScopedClient<Granted>>;
  /** Returns how requests reach Nimbus. Sends requests to determine this unless a call already has. */
  connection(this: void): Promise<Connection>;
  /** Returns the rate limits that Atlassian last reported, if any. */
  rateLimit(this: void): RateLimit | undefined;
  /** Returns the browser URL of a path such as `_links.webui`. It is always on the site, never on the gateway. */
  webUrl(this: void, path: string): string;
}

/** The requirements of all operations are large, and needed only if a call is rejected. */
async function findRequirements(operation: Operation): Promise<Requirements> {
  const { requirementsOf } = await loadChunk(() => import("../scopes/requirementsOf.js"));
  return requirementsOf(operation);
}

/**
 * Creates a client. Nothing is sent before the first call.
 *
 * @throws {NimbusError} of the kind `configuration` if an option can never work
 * @example
 * const nimbus = createNimbus({ site: "acme", auth: apiToken({ email, token }) });
 * const {{item}} = await nimbus.{{get}}({{getArgs}});
 */
export function createNimbus<Granted extends Scope = Scope>(
  options: NimbusOptions<Granted>,
): Nimbus<Granted> {
  const transport = createClientTransport(options, findRequirements);
  const apis = Object.entries(tables).map(([name, table]) => [
    name,
    bindOperations(transport, table, `${name}.`),
  ]);
  return {
    ...(Object.fromEntries(apis) as unknown as Apis<Granted>),
    client: lazyOpenapiFetch(transport, Object.values(tables)) as Nimbus<Granted>["client"],
    connection: () => transport.connection(),
    rateLimit: transport.rateLimit,
    webUrl: (path) => webUrl(transport.siteBase(), path),
  };
}
