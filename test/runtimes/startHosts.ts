import { readFile } from "node:fs/promises";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { basename, extname, join } from "node:path";
import { text } from "node:stream/consumers";
import { failures } from "../support/failures.js";
import { close, listen } from "../support/listen.js";
import { CLOUD_ID, type Script, type ScriptedAnswer, type SeenRequest } from "./suite/Script.js";
import type { TestResult } from "./suite/Test.js";

/** The hosts that a run of the suite talks to, on loopback. */
export interface Hosts {
  readonly site: string;
  readonly gateway: string;
  readonly files: string;
  readonly control: string;
  /** What the suite reports. */
  readonly results: Promise<readonly TestResult[]>;
  close(): Promise<void>;
}

/** What the hosts have in common: the script by which they answer, and what they have seen. */
interface Scene {
  readonly answers: Map<string, ScriptedAnswer[]>;
  requests: SeenRequest[];
}

type Handler = (message: IncomingMessage, response: ServerResponse) => Promise<void>;

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".mjs": "text/javascript",
};

/** Lets a page of any origin send anything and read everything, as a browser asks before it does. */
const CORS = {
  "access-control-allow-origin": "*",
  "access-control-allow-methods": "GET, POST, PUT, DELETE",
  "access-control-expose-headers": "*",
};

/** Starts the hosts on ephemeral ports; the control host serves a folder. */
export async function startHosts(folder: string): Promise<Hosts> {
  const scene: Scene = { answers: new Map(), requests: [] };
  let report: (results: readonly TestResult[]) => void = () => {};
  const results = new Promise<readonly TestResult[]>((resolve) => {
    report = resolve;
  });
  const handlers = [
    ...["site", "gateway", "files"].map((host) => playScript(scene, host)),
    control(scene, folder, report),
  ];
  // A connection stays open however long the machine stands still, so that no request meets one that is being closed.
  const servers = handlers.map((handle) => createServer({ keepAliveTimeout: 0 }, allowOrigins(handle)));
  const [site = "", gateway = "", files = "", controller = ""] = await Promise.all(servers.map(listen));
  return {
    site,
    gateway,
    files,
    control: controller,
    results,
    close: async () => void (await Promise.all(servers.map(close))),
  };
}

function allowOrigins(handle: Handler): Handler {
  return async (message, response) => {
    for (const [name, value] of Object.entries(CORS)) response.setHeader(name, value);
    if (message.method !== "OPTIONS") return handle(message, response);
    // A wildcard would not stand for Authorization (Fetch standard), so what is asked for is named.
    const asked = message.headers["access-control-request-headers"] ?? "";
    response.writeHead(204, { "access-control-allow-headers": asked }).end();
  };
}

/** A host that writes down what it is asked, and answers by the script. */
function playScript({ answers, requests }: Scene, host: string): Handler {
  return async (message, response) => {
    const { method = "", url = "", headers } = message;
    const path = host === "gateway" ? url.replace(`/ex/confluence/${CLOUD_ID}`, "") : url;
    const request = {
      line: `${method} ${host} ${path}`,
      headers: headers as Record<string, string>,
      body: await text(message),
      isAbandoned: false,
    };
    requests.push(request);
    response.on("close", () => {
      request.isAbandoned = !response.writableFinished;
    });
    // The gateway serves no path that lacks the cloudId.
    const isLost = host === "gateway" && path === url;
    const key = request.line.replace(/\?.*/, "");
    send(response, isLost ? failures.unknownTenant : takeAnswer(answers, key));
  };
}

function takeAnswer(answers: Scene["answers"], key: string): ScriptedAnswer {
  const left = answers.get(key) ?? [];
  const answer = left.length > 1 ? left.shift() : left[0];
  if (answer) return answer;
  return key === "GET site /_edge/tenant_info" ? { body: { cloudId: CLOUD_ID } } : failures.unknownPath;
}

function send(response: ServerResponse, { status = 200, headers = {}, body, instead }: ScriptedAnswer): void {
  if (instead === "cut") response.destroy();
  if (instead) return;
  const content = typeof body === "string" ? body : body === undefined ? "" : JSON.stringify(body);
  const type = typeof body === "string" ? "text/html;charset=UTF-8" : "application/json";
  const length = status === 204 ? {} : { "content-length": Buffer.byteLength(content) };
  response.writeHead(status, {
    ...(body === undefined ? {} : { "content-type": type }),
    ...length,
    ...headers,
  });
  response.end(content);
}

/** The host that is told the script, tells the requests, takes the results and serves a folder. */
function control(scene: Scene, folder: string, report: (results: readonly TestResult[]) => void): Handler {
  return async (message, response) => {
    const { method, url = "" } = message;
    if (`${method} ${url}` === "GET /requests") return send(response, { body: scene.requests });
    if (method === "GET") return sendFile(response, join(folder, new URL(url, "http://host").pathname));
    const given: unknown = JSON.parse(await text(message));
    if (url === "/results") report(given as readonly TestResult[]);
    else {
      scene.answers.clear();
      scene.requests.length = 0;
      for (const [line, answers] of Object.entries(given as Script))
        scene.answers.set(line, [answers].flat());
    }
    send(response, { status: 204 });
  };
}

async function sendFile(response: ServerResponse, path: string): Promise<void> {
  const type = TYPES[extname(basename(path))] ?? "text/plain;charset=UTF-8";
  const body = await readFile(path, "utf8").catch(() => undefined);
  send(response, body === undefined ? { status: 404 } : { headers: { "content-type": type }, body });
}
