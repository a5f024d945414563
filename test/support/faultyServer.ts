import { createServer, type ServerResponse } from "node:http";
import { seededRandom } from "../../generated/src/testing/seededRandom.js";
import { close, listen } from "./listen.js";

/** A way in which an answer goes wrong. */
export type Fault =
  | "reset"
  | "stall"
  | "429 with Retry-After"
  | "429"
  | "503"
  | "cut off"
  | "not whole JSON"
  | "page for people"
  | "bad gzip"
  | "duplicate cursor"
  | "foreign link";

/** How each fault is served: `page` is the page as JSON, `next` its link, `start` where the page starts. */
const FAULTS: Readonly<
  Record<Fault, (response: ServerResponse, page: string, next: string, start: number) => void>
> = {
  reset: (response) => response.destroy(),
  stall: () => {},
  "429 with Retry-After": (response) => response.writeHead(429, { "retry-after": "1" }).end("{}"),
  "429": (response) => response.writeHead(429).end("{}"),
  "503": (response) => response.writeHead(503).end("{}"),
  "cut off": (response, page) => {
    response.writeHead(200, { "content-type": "application/json", "content-length": page.length });
    response.write(page.slice(0, page.length / 2), () => response.destroy());
  },
  "not whole JSON": (response, page) =>
    response.writeHead(200, JSON_TYPE).end(page.slice(0, page.length / 2)),
  "page for people": (response) =>
    response.writeHead(200, { "content-type": "text/html" }).end("<!doctype html>"),
  "bad gzip": (response) =>
    response.writeHead(200, { ...JSON_TYPE, "content-encoding": "gzip" }).end("no gzip"),
  "duplicate cursor": (response, page, _, start) =>
    response.writeHead(200, JSON_TYPE).end(start > 0 ? page.replace(/cursor=\d+/, `cursor=${start}`) : page),
  "foreign link": (response, page, next) =>
    response.writeHead(200, JSON_TYPE).end(page.replace(next, `https://evil.example${next}`)),
};

const JSON_TYPE = { "content-type": "application/json" };

/** A server of one long list, of which a share of the answers goes wrong. */
export interface FaultyServer {
  readonly url: string;
  /** How often each fault was served. */
  readonly faults: Partial<Record<Fault, number>>;
  readonly requests: number;
  close(): Promise<void>;
}

/** Starts a server that lists `total` items on any path that ends with `/pages`; chance comes from a seed. */
export async function startFaultyServer(total: number, share: number, seed: number): Promise<FaultyServer> {
  const random = seededRandom(seed);
  const names = Object.keys(FAULTS) as Fault[];
  const state = { requests: 0, faults: {} as Partial<Record<Fault, number>> };
  const server = createServer((request, response) => {
    state.requests += 1;
    const url = new URL(request.url ?? "", "http://localhost");
    if (url.pathname === "/_edge/tenant_info")
      return void response.writeHead(200, JSON_TYPE).end('{"cloudId":"c"}');
    const start = Number(url.searchParams.get("cursor") ?? 0);
    const end = Math.min(start + Number(url.searchParams.get("limit") ?? 25), total);
    const next = `/wiki/api/v2/pages?limit=1&cursor=${end}`;
    const results = Array.from({ length: end - start }, (_, index) => ({ id: String(start + index + 1) }));
    const page = JSON.stringify({ results, _links: end < total ? { next } : {} });
    const fault = random() < share ? names[Math.floor(random() * names.length)] : undefined;
    if (fault === undefined) return void response.writeHead(200, JSON_TYPE).end(page);
    state.faults[fault] = (state.faults[fault] ?? 0) + 1;
    FAULTS[fault](response, page, next, start);
  });
  const url = await listen(server);
  return {
    url,
    faults: state.faults,
    get requests() {
      return state.requests;
    },
    close: () => close(server),
  };
}
