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
import type { ConfluenceOptions } from "./ConfluenceOptions.js";
import { lazyOpenapiFetch } from "./lazyOpenapiFetch.js";
import { openTransport } from "./openTransport.js";

/**
 * A client of one Confluence Cloud site. `Confluence<"read:page:confluence">` may call what these scopes allow; every
 * client that holds them is one, and `Confluence` alone may call everything.
 */
export interface Confluence<in Granted extends Scope = Scope> extends Apis<Granted>, WithScopes<Granted> {
  /** The typed openapi-fetch client over the paths of both APIs; it shares everything with the methods. */
  readonly client: IfAnything<Granted, Client<paths>, ScopedClient<Granted>>;
  /** Tells how requests reach Confluence, finding it out if no call has yet. */
  connection(): Promise<Connection>;
  /** What Atlassian's servers last said of their rate limits; undefined before they do. */
  rateLimit(): RateLimit | undefined;
  /** Makes a link for a person of a path such as `_links.webui`; it is always on the site. */
  webUrl(path: string): string;
}

/** The requirements of all operations are large, and needed only where one is refused. */
async function findRequirements(operation: Operation): Promise<Requirements> {
  const { requirementsOf } = await loadChunk(() => import("../scopes/requirementsOf.js"));
  return requirementsOf(operation);
}

/** Makes a client. Nothing is sent before the first call. */
export function createConfluence<Granted extends Scope = Scope>(
  options: ConfluenceOptions<Granted>,
): Confluence<Granted> {
  const transport = openTransport(options, findRequirements);
  const apis = Object.entries(tables).map(([name, table]) => [name, bindOperations(transport, table)]);
  return {
    ...(Object.fromEntries(apis) as unknown as Apis<Granted>),
    client: lazyOpenapiFetch(transport, Object.values(tables)) as Confluence<Granted>["client"],
    connection: transport.connection,
    rateLimit: transport.rateLimit,
    webUrl: (path) => webUrl(transport.siteBase(), path),
  };
}
