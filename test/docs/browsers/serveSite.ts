import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";
import { close, listen } from "../../support/listen.js";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".css": "text/css",
  ".svg": "image/svg+xml",
  ".json": "application/json",
  ".md": "text/markdown",
};

/** A server of the site, as static hosting serves it. */
export interface SiteServer {
  /** The address of the site, which is not the root of the server. */
  readonly url: string;
  /** What was asked for and is not there. */
  readonly missing: readonly string[];
  /** Answers nothing from then on. */
  close(): Promise<void>;
}

/** Below which path the site is: it may be anywhere. */
const BELOW = "/some/where/";

/** Serves a folder. */
export async function serveSite(folder: string): Promise<SiteServer> {
  const missing: string[] = [];
  const server = createServer((request, response) => {
    const path = normalize(new URL(request.url ?? "/", "http://localhost").pathname);
    const file = join(folder, path.slice(BELOW.length - 1).replace(/\/$/, "/index.html"));
    if (!path.startsWith(BELOW) || !existsSync(file)) {
      // Browsers ask for it without being told to.
      if (path !== "/favicon.ico") missing.push(path);
      return void response.writeHead(404).end();
    }
    response.writeHead(200, { "content-type": TYPES[extname(file)] ?? "application/octet-stream" });
    response.end(readFileSync(file));
  });
  return { url: `${await listen(server)}${BELOW}`, missing, close: () => close(server) };
}
