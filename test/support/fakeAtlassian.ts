import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { buildModel } from "../../generator/buildModel.js";
import { confluence } from "../../generator/config.js";
import { loadSpecs } from "../../generator/loadSpecs.js";
import { nameTypes } from "../../generator/nameTypes.js";
import { failures } from "./failures.js";
import { close, listen } from "./listen.js";

/** What the fake knows of a caller, by the value of the Authorization header. */
export interface FakeCaller {
  readonly kind: "unscoped" | "scoped" | "oauth" | "unlicensed";
  /** The scopes that a scoped token or an OAuth token holds. */
  readonly scopes?: readonly string[];
}

/** What a request gets that is let through. */
export interface FakeAnswer {
  readonly status?: number;
  readonly headers?: Record<string, string>;
  readonly body?: unknown;
}

/** A request that reached the fake. */
export interface FakeRequest {
  readonly host: "site" | "gateway";
  readonly method: string;
  /** The path below the host's base, with its query. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly operation: string | undefined;
  readonly body: string;
}

/** How a fake Atlassian is set up. */
export interface FakeOptions {
  readonly callers?: Readonly<Record<string, FakeCaller>>;
  /** Answers a request that is let through; an operation that it leaves out gets an empty list. */
  readonly answer?: (request: FakeRequest) => FakeAnswer | undefined;
  /** Whether the site tells its cloudId. */
  readonly tenantInfo?: boolean;
  /** Serves paths beside Confluence: the OAuth endpoints, for instance. */
  readonly beside?: (request: FakeRequest) => FakeAnswer | undefined;
}

/** A site and the gateway on loopback, which treat credentials the way Atlassian's do. */
export interface FakeAtlassian {
  readonly site: string;
  readonly gateway: string;
  readonly cloudId: string;
  readonly requests: FakeRequest[];
  close(): Promise<void>;
}

const CLOUD_ID = "0f3b8d1e-1111-4222-8333-000000000001";

interface KnownOperation {
  readonly id: string;
  readonly method: string;
  readonly path: RegExp;
  readonly scopes: readonly (readonly string[])[];
}

let known: Promise<KnownOperation[]> | undefined;

/** Starts the fake on two ephemeral ports. */
export async function startFakeAtlassian(options: FakeOptions = {}): Promise<FakeAtlassian> {
  known ??= listKnownOperations();
  const operations = await known;
  const requests: FakeRequest[] = [];
  const serve = (host: FakeRequest["host"]) =>
    createServer(async (message, response) => {
      const request = await readRequest(host, message, operations);
      requests.push(request);
      send(response, decide(request, options, operations));
    });
  const servers = [serve("site"), serve("gateway")] as const;
  const [site, gateway] = await Promise.all(servers.map(listen));
  return {
    site: site as string,
    gateway: gateway as string,
    cloudId: CLOUD_ID,
    requests,
    close: async () => void (await Promise.all(servers.map(close))),
  };
}

async function listKnownOperations(): Promise<KnownOperation[]> {
  const models = (await loadSpecs(confluence)).map(nameTypes).map(buildModel);
  const operations = models.flatMap((model) => model.operations);
  // A literal path is more telling than one with a parameter in the same place.
  operations.sort((a, b) => a.path.split("{").length - b.path.split("{").length);
  return operations.map(({ id, method, path, scopes }) => ({
    id,
    method,
    path: new RegExp(`^${path.replace(/\{[^}]+\}/g, "[^/]+")}$`),
    scopes: scopes.map((set) => set.scopes),
  }));
}

async function readRequest(
  host: FakeRequest["host"],
  message: IncomingMessage,
  operations: readonly KnownOperation[],
): Promise<FakeRequest> {
  let body = "";
  for await (const chunk of message) body += chunk;
  const { url = "", method = "" } = message;
  const path = host === "gateway" ? url.replace(`/ex/confluence/${CLOUD_ID}`, "") : url;
  const bare = path.split("?")[0] ?? "";
  const operation = operations.find((entry) => entry.method === method && entry.path.test(bare))?.id;
  return { host, method, path, headers: message.headers as Record<string, string>, operation, body };
}

function decide(
  request: FakeRequest,
  options: FakeOptions,
  operations: readonly KnownOperation[],
): FakeAnswer {
  const beside = options.beside?.(request);
  if (beside) return beside;
  if (request.host === "site" && request.path === "/_edge/tenant_info") {
    return options.tenantInfo === false ? failures.pageNotFound : { body: { cloudId: CLOUD_ID } };
  }
  if (request.host === "gateway" && request.path.startsWith("/ex/")) return failures.unknownTenant;
  if (!request.path.startsWith("/wiki/")) return failures.pageNotFound;
  const refusal = refuse(request, options.callers ?? {}, operations);
  if (refusal) return refusal;
  if (request.operation === undefined && request.path !== "/wiki/rest/api/user/current")
    return failures.unknownPath;
  return options.answer?.(request) ?? defaultAnswer(request);
}

/** Decides whether the caller gets through, in the order in which Atlassian's layers ask. */
function refuse(
  { host, path, headers, operation }: FakeRequest,
  callers: Readonly<Record<string, FakeCaller>>,
  operations: readonly KnownOperation[],
): FakeAnswer | undefined {
  const isV2 = path.startsWith("/wiki/api/v2/");
  const authorization = headers.authorization ?? "";
  const caller = callers[authorization];
  if (host === "site" && authorization.startsWith("Bearer ")) return failures.bearerAtSite;
  if (caller === undefined) return isV2 ? failures.unknownCallerV2 : failures.unknownCallerV1;
  if (caller.kind === "unlicensed") return isV2 ? failures.unknownCallerV2 : failures.notPermitted;
  if (caller.kind === "unscoped") return undefined;
  if (host === "site") return failures.scopedAtSite;
  const needed = operations.find(({ id }) => id === operation)?.scopes ?? [];
  const held = caller.scopes ?? [];
  if (!needed.some((set) => set.every((scope) => held.includes(scope)))) return failures.scopeMismatch;
  if (caller.kind === "oauth" && /^\/wiki\/rest\/api\/(space|content)$/.test(path)) return failures.gone;
  return undefined;
}

function defaultAnswer({ operation }: FakeRequest): FakeAnswer {
  return {
    body:
      operation === "getCurrentUser"
        ? { type: "known", displayName: "Fake User" }
        : { results: [], _links: {} },
  };
}

function send(response: ServerResponse, { status = 200, headers = {}, body }: FakeAnswer): void {
  const isText = typeof body === "string";
  const type = { "content-type": isText ? "text/html;charset=UTF-8" : "application/json" };
  response.writeHead(status, { ...(body === undefined ? {} : type), ...headers });
  response.end(isText || body === undefined ? body : JSON.stringify(body));
}
