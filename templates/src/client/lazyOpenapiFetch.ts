import type { Client, Middleware } from "openapi-fetch";
import type { paths } from "../apis.js";
import type { OperationTable } from "../operations/Operation.js";
import { loadChunk } from "../platform/loadChunk.js";
import { once } from "../platform/once.js";
import type { ClientTransport } from "./openTransport.js";

const METHODS = ["GET", "PUT", "POST", "DELETE", "OPTIONS", "HEAD", "PATCH", "TRACE", "request"] as const;

/** Makes the openapi-fetch client, which is loaded when something is sent with it. */
export function lazyOpenapiFetch(
  transport: ClientTransport,
  tables: readonly OperationTable[],
): Client<paths> {
  // What happens to the middleware before that, in order.
  const early: ((door: Client<paths>) => void)[] = [];
  let loaded: Client<paths> | undefined;
  const load = once(async () => {
    const { createOpenapiFetch } = await loadChunk(() => import("./openapiFetch.js"));
    const door = createOpenapiFetch(transport, tables);
    for (const change of early) change(door);
    loaded = door;
    return door;
  });
  const change = (how: (door: Client<paths>) => void) => (loaded ? how(loaded) : void early.push(how));
  const send = (method: (typeof METHODS)[number]) => [
    method,
    async (...args: never) => ((await load())[method] as (...args: never) => unknown)(...args),
  ];
  return {
    ...Object.fromEntries(METHODS.map(send)),
    use: (...added: Middleware[]) => change((door) => door.use(...added)),
    eject: (...removed: Middleware[]) => change((door) => door.eject(...removed)),
  };
}
