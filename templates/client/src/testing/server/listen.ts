import type { IncomingMessage, Server, ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { check, checkText } from "../../errors/check.js";
import { configurationError } from "../../errors/NimbusError.js";
import type { FakeListenOptions, FakeServer } from "../FakeNimbus.js";
import type { SiteState } from "../SiteState.js";
import { allowOrigin, answerPreflight } from "./allowOrigin.js";
import { CONTROL_PATH, type Control } from "./control/createControl.js";
import { resolveProxied } from "./resolveProxied.js";
import type { RequestHandler } from "./ServerContext.js";
import type { Origins, ServerOutcome } from "./ServerRequest.js";

/** Serves the hosts of a fake over HTTP, on loopback unless told otherwise. */
export async function listen(
  handle: RequestHandler,
  hosts: Origins,
  createControl: (token: string) => Control,
  { host = LOOPBACK, expose = false, port, cors = true, ...options }: FakeListenOptions = {},
): Promise<FakeServer> {
  const { createServer } = loadBuiltin<typeof import("node:http")>("node:http");
  checkText("host", host, "an IP address or a host name");
  check(expose || isLocal(host), "host", host, `${LOOPBACK}; another one needs expose: true (--expose)`);
  const { controlToken = crypto.randomUUID() } = options;
  checkText("controlToken", controlToken, "a secret that is not empty");
  const control = createControl(controlToken);
  const servers: Server[] = [];
  const close = async () => void (await Promise.all(servers.map(stop)));
  let origins: Origins;
  const open = async (offset?: number, address = host): Promise<string> => {
    let origin = "";
    const server = createServer((message, response) =>
      serve({ handle, origin, origins, hosts, cors, control }, message, response),
    );
    servers.push(server);
    origin = await start(server, address, !port || offset === undefined ? 0 : port + offset);
    return origin;
  };
  try {
    const [gateway, media] = [await open(1), await open(2)];
    const sites = new Map<SiteState, string>();
    for (const [index, state] of [...hosts.sites.keys()].entries())
      sites.set(state, await open(index === 0 ? 0 : undefined));
    origins = { sites, gateway, auth: gateway, media };
    const [site = "", ...others] = sites.values();
    // The control path is on loopback, even if the hosts are not.
    const local = isLocal(host) || Object.hasOwn(ANY, host) ? site : await open(0, LOOPBACK);
    const at = { url: local + CONTROL_PATH, token: controlToken };
    const urls = { site, sites: [site, ...others], gateway, authorizationServer: gateway, media };
    return { ...urls, control: at, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Loads a module of Node at run time, so that bundlers for browsers do not try to resolve it. */
function loadBuiltin<Module>(name: string): Module {
  const { process } = globalThis as { process?: { getBuiltinModule?: (name: string) => unknown } };
  const module = process?.getBuiltinModule?.(name);
  if (module) return module as Module;
  throw configurationError(
    "this platform cannot listen",
    "use the `fetch` of the fake, or Node, Bun or Deno",
  );
}

const LOOPBACK = "127.0.0.1";

/** The addresses that stand for all of this machine, which no client can connect to, and those that it can. */
const ANY: Readonly<Record<string, string>> = { "0.0.0.0": LOOPBACK, "::": "::1" };

/** Whether an address is one that only this machine can reach. */
function isLocal(address: string): boolean {
  return /^(?:(?:::ffff:)?127(?:\.\d+){3}|::1|localhost)$/.test(address);
}

function start(server: Server, host: string, port: number): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => {
      const named = ANY[host] ?? host;
      resolve(
        `http://${named.includes(":") ? `[${named}]` : named}:${(server.address() as AddressInfo).port}`,
      );
    });
  });
}

function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

/** How requests to one of the servers are handled. */
interface Serving {
  readonly handle: RequestHandler;
  /** The origin of the server. */
  readonly origin: string;
  /** The origins of all servers. */
  readonly origins: Origins;
  /** The hosts that they stand for. */
  readonly hosts: Origins;
  readonly cors: boolean;
  readonly control: Control;
}

async function serve(serving: Serving, message: IncomingMessage, outgoing: ServerResponse): Promise<void> {
  const { pipeline } = loadBuiltin<typeof import("node:stream/promises")>("node:stream/promises");
  const controller = new AbortController();
  outgoing.once("close", () => controller.abort());
  const { signal } = controller;
  try {
    const outcome = await answer(serving, message, signal);
    if (outcome === "stall") return;
    if (outcome === "reset") return void message.socket.resetAndDestroy();
    outgoing.writeHead(outcome.status, Object.fromEntries(outcome.headers));
    if (outcome.body === null) outgoing.end();
    else await pipeline(outcome.body as unknown as AsyncIterable<Uint8Array>, outgoing);
  } catch (error) {
    // A truncated body has ended the connection already; any other error is a bug of the fake, which reports it.
    if (outgoing.headersSent || signal.aborted) return void outgoing.destroy();
    outgoing.writeHead(500, { "content-type": "text/plain" }).end(String(error));
  }
}

async function answer(
  serving: Serving,
  message: IncomingMessage,
  signal: AbortSignal,
): Promise<ServerOutcome> {
  const { handle, origin, origins, hosts, cors, control } = serving;
  const { method = "GET", url = "/" } = message;
  if (url.startsWith(`${CONTROL_PATH}/`)) {
    if (!isLocal(message.socket.remoteAddress ?? ""))
      return Response.json({ error: "only programs on the machine of the fake control it" }, { status: 403 });
    return control({
      method,
      path: url,
      headers: new Headers(message.headers as Record<string, string>),
      body: message,
    });
  }
  const body = await new Response(message as unknown as BodyInit).arrayBuffer();
  const headers = new Headers(message.headers as Record<string, string>);
  const preflight = cors ? answerPreflight(method, headers) : undefined;
  if (preflight) return preflight;
  const isWhole = /^https?:\/\//i.test(url);
  const asked = isWhole ? resolveProxied(url, hosts, origins) : { url: origin + url, origins };
  if (asked === undefined) return new Response(`${url} is not a host of the fake`, { status: 502 });
  const outcome = await handle({ method, url: asked.url, headers, body, signal }, asked.origins);
  return typeof outcome === "string" || !cors ? outcome : allowOrigin(headers.get("origin"), outcome);
}
