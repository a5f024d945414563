import type { IncomingMessage, Server, ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { configurationError } from "../../errors/ConfluenceError.js";
import type { FakeListenOptions, FakeServer } from "../FakeConfluence.js";
import type { Store } from "../store/Store.js";
import type { Edge } from "./handleRequest.js";
import type { Origins } from "./ServerRequest.js";

/** Serves the hosts of a double over HTTP on loopback. */
export async function listen(
  edge: Edge,
  stores: readonly Store[],
  { port }: FakeListenOptions = {},
): Promise<FakeServer> {
  const { createServer } = builtin<typeof import("node:http")>("node:http");
  const servers: Server[] = [];
  const close = async () => void (await Promise.all(servers.map(stop)));
  let origins: Origins;
  const open = async (offset?: number): Promise<string> => {
    let origin = "";
    const server = createServer((message, response) => serve(edge, origin, origins, message, response));
    servers.push(server);
    origin = await start(server, port === undefined || offset === undefined ? 0 : port + offset);
    return origin;
  };
  try {
    const [gateway, media] = [await open(1), await open(2)];
    const sites = new Map<Store, string>();
    for (const [index, store] of stores.entries()) sites.set(store, await open(index === 0 ? 0 : undefined));
    origins = { sites, gateway, auth: gateway, media };
    const [site = "", ...others] = sites.values();
    return { site, sites: [site, ...others], gateway, authorizationServer: gateway, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Gives a part of Node. It is asked for at run time, so that bundles for browsers do not look for it. */
function builtin<Module>(name: string): Module {
  const { process } = globalThis as { process?: { getBuiltinModule?: (name: string) => unknown } };
  const found = process?.getBuiltinModule?.(name);
  if (found) return found as Module;
  throw configurationError("this platform has no servers", "use `fetch` of the double, or Node, Bun or Deno");
}

function start(server: Server, port: number): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () =>
      resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}`),
    );
  });
}

function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

async function serve(
  edge: Edge,
  origin: string,
  origins: Origins,
  message: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  const { pipeline } = builtin<typeof import("node:stream/promises")>("node:stream/promises");
  const { method = "GET", url = "/" } = message;
  try {
    const body = await new Response(message as unknown as BodyInit).arrayBuffer();
    const headers = new Headers(message.headers as Record<string, string>);
    const departure = await edge({ method, url: origin + url, headers, body }, origins);
    if (departure === "stall") return;
    if (departure === "reset") return void message.socket.resetAndDestroy();
    outgoing.writeHead(departure.status, Object.fromEntries(departure.headers));
    if (departure.body === null) outgoing.end();
    else await pipeline(departure.body as unknown as AsyncIterable<Uint8Array>, outgoing);
  } catch (error) {
    // A body that breaks off has ended the connection already; else the double is at fault, and says so.
    if (outgoing.headersSent) return void outgoing.destroy();
    outgoing.writeHead(500, { "content-type": "text/plain" }).end(String(error));
  }
}
