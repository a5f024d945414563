import type { Client, Middleware } from "openapi-fetch";
import type { paths } from "../apis.js";
import type { OperationTable } from "../operations/Operation.js";
import { loadChunk } from "../platform/loadChunk.js";
import { once } from "../platform/once.js";
import type { ClientTransport } from "./createClientTransport.js";

const METHODS = ["GET", "PUT", "POST", "DELETE", "OPTIONS", "HEAD", "PATCH", "TRACE", "request"] as const;

/** Creates the openapi-fetch client, which is loaded before its first request. */
export function lazyOpenapiFetch(
  transport: ClientTransport,
  tables: readonly OperationTable[],
): Client<paths> {
  // Changes to its middleware before it is loaded, in order.
  const pending: ((client: Client<paths>) => void)[] = [];
  let loaded: Client<paths> | undefined;
  const load = once(async () => {
    const { createOpenapiFetch } = await loadChunk(() => import("./openapiFetch.js"));
    const client = createOpenapiFetch(transport, tables);
    for (const change of pending) change(client);
    loaded = client;
    return client;
  });
  const change = (how: (client: Client<paths>) => void) => (loaded ? how(loaded) : void pending.push(how));
  const send = (method: (typeof METHODS)[number]) => [
    method,
    async (...args: never) => {
      transport.refuseNestedCall();
      return ((await load())[method] as (...args: never) => unknown)(...args);
    },
  ];
  return {
    ...Object.fromEntries(METHODS.map(send)),
    use: (...added: Middleware[]) => change((client) => client.use(...added)),
    eject: (...removed: Middleware[]) => change((client) => client.eject(...removed)),
  };
}
