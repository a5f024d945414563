import createClient, { type Client } from "openapi-fetch";
import type { paths } from "../apis.js";
import type { Connection } from "../connection/Credential.js";
import { check } from "../errors/check.js";
import { FORGE_ORIGIN, requireBelow } from "../http/requireBelow.js";
import type { EncodedBody, OutgoingRequest } from "../http/types.js";
import type {
  ArgumentEncoder,
  Arguments,
  FormFields,
  Operation,
  OperationTable,
} from "../operations/Operation.js";
import { mergeHeaders } from "../platform/mergeHeaders.js";
import { onAbortWeakly } from "../platform/onAbortWeakly.js";
import { onAbort } from "../platform/signals.js";
import { buildHeaders, encodeJson } from "../request/buildRequest.js";
import { buildQuery, fillPath } from "../request/buildUrl.js";
import { checkArguments } from "../request/checkArguments.js";
import { encodeForm } from "../request/encodeForm.js";
import { streamBody } from "../request/streamBody.js";
import { followRedirects } from "../response/followRedirects.js";
import type { ClientTransport } from "./createClientTransport.js";

const METHODS = ["GET", "PUT", "POST", "DELETE", "OPTIONS", "HEAD", "PATCH", "TRACE"] as const;

/** The untyped form of openapi-fetch's methods, whose exact types are those of `Client<paths>`. */
type Method = (path: string, init?: MethodInit) => Promise<unknown>;

interface MethodInit extends Record<string, unknown> {
  readonly baseUrl?: string;
  readonly fetch?: (request: Request) => Promise<Response>;
  readonly signal?: AbortSignal | undefined;
  readonly params?: { readonly header?: Arguments };
}

/** How openapi-fetch parses what a response may contain first; the rest is JSON. */
const PARSERS: Readonly<Record<string, string>> = {
  text: "text",
  html: "text",
  file: "blob",
  lines: "stream",
  events: "stream",
  jsonEvents: "stream",
};

/** Paths that are in no table are sent with the defaults. */
const UNKNOWN_OPERATION: Operation = { method: "", path: "" };

/**
 * Creates the typed openapi-fetch client for the paths of both APIs. It sends the same requests as the methods: with
 * the same base URL, credential, and encoding of paths, lists and bodies.
 */
export function createOpenapiFetch(
  transport: ClientTransport,
  tables: readonly OperationTable[],
): Client<paths> {
  const pathSerializer: typeof fillPath = (path, values) => {
    checkArguments({ path }, values, true);
    return fillPath(path, values);
  };
  const client = createClient<paths>({ headers: transport.settings.headers, pathSerializer });
  const entries = tables.flatMap((table) => Object.values(table));
  const byRoute = new Map(entries.map((entry) => [`${entry.method} ${entry.path}`, entry]));
  for (const method of METHODS) {
    const sendAs = client[method] as Method;
    const prepared: Method = async (path, init) => {
      check(typeof path === "string", "path", path, "the path of an operation");
      check(init === undefined || Object(init) === init, "init", init, "an object: { params }");
      const name = `${method} ${path}`;
      const operation = byRoute.get(name) ?? UNKNOWN_OPERATION;
      await transport.checkScopes?.(operation, name);
      const waits = { operation: name, signal: init?.signal };
      let base: Connection | undefined;
      const { apiBase } = base ?? (await transport.connection(waits));
      const { baseUrl = /^https?:/.test(apiBase) ? apiBase : FORGE_ORIGIN + apiBase } = init ?? {};
      // A `Request` cannot have every URL; a middleware can change the URL of one.
      requireBelow(apiBase, baseUrl + path, method, base);
      const wire = await operation.wire?.();
      return withOwnSignal(init, (own, aborter) => {
        const send = (request: Request, type: string | undefined) =>
          sendRequest(transport, operation, base, request, type, aborter);
        const defaults = prepare(operation, wire, send);
        const { fetch = defaults.fetch } = init ?? {};
        const gated = (request: Request) => {
          requireBelow(apiBase, request.url, method, base);
          return fetch(request);
        };
        const { header, ...params } = init?.params ?? {};
        const sent =
          wire && header ? { params: { ...params, header: wire.encodeHeaders(operation, header) } } : {};
        return sendAs(path, { ...defaults, ...own, ...sent, baseUrl, fetch: gated });
      });
    };
    Object.assign(client, { [method]: prepared });
  }
  const request = async (method: string, path: string, init?: MethodInit) => {
    const known = METHODS.find((each) => each === String(method).toUpperCase());
    check(known, "method", method, "`get`, `put`, `post`, `delete` or another method");
    return (client[known as "GET"] as Method)(path, init);
  };
  return Object.assign(client, { request });
}

/** What ends a stream that is still to be read. It lives as long as the stream. */
const ends = new WeakMap<object, unknown>();

/** A `Request` listens to its signal until it is garbage-collected, so each gets a signal of its own. */
async function withOwnSignal<T>(
  init: MethodInit = {},
  send: (init: MethodInit, aborter: AbortController) => Promise<T>,
): Promise<T> {
  const { signal, parseAs } = init;
  const aborter = new AbortController();
  const end = () => aborter.abort(signal?.reason);
  const forget = (parseAs === "stream" ? onAbortWeakly : onAbort)(signal, end);
  let stream: unknown;
  try {
    const result = await send({ ...init, signal: aborter.signal }, aborter);
    stream = parseAs === "stream" && (result as { data?: unknown }).data;
    return result;
  } finally {
    if (stream instanceof ReadableStream) ends.set(stream, end);
    else forget();
  }
}

/** Returns the options that make openapi-fetch send an operation as the methods do. */
function prepare(
  operation: Operation,
  wire: ArgumentEncoder | undefined,
  send: (request: Request, type: string | undefined) => Promise<Response>,
) {
  let type: string | undefined;
  return {
    parseAs: operation.success === "file" ? "blob" : (PARSERS[operation.answer?.[0] ?? ""] ?? "json"),
    // A form may be a stream, which platforms reject without this.
    ...(sendsBytes(operation) && { duplex: "half" }),
    ...(wire && {
      pathSerializer: (path: string, values: Arguments) => wire.fillPath({ ...operation, path }, values),
    }),
    querySerializer: (query: Record<string, unknown>) => {
      if (wire) return wire.buildQuery(operation, query);
      checkArguments({ path: "" }, query, true);
      return buildQuery(Object.entries(query), operation.comma);
    },
    bodySerializer: (body: unknown, headers?: Headers) => {
      if (body === undefined) return undefined;
      const contentType = headers?.get("content-type") ?? undefined;
      const encoded = wire ? wire.encodeBody(operation, body, contentType) : encodeUsual(operation, body);
      type = encoded.type;
      return encoded.body;
    },
    fetch: (request: Request) => send(request, type),
  };
}

function encodeUsual({ body: kind = "json" }: Operation, body: unknown): EncodedBody {
  checkArguments({ path: "", body: kind }, { body }, true);
  return kind === "form" ? encodeForm(body as FormFields) : encodeJson(body);
}

/** Whether a body may be of bytes, which text would change. */
function sendsBytes({ body, bodies }: Operation): boolean {
  return body === "form" || bodies !== undefined;
}

async function sendRequest(
  transport: ClientTransport,
  operation: Operation,
  base: Connection | undefined,
  request: Request,
  type: string | undefined,
  aborter: AbortController,
): Promise<Response> {
  const { method, signal } = request;
  // The signal of a request follows others only as long as the request lives, which may be shorter than its response.
  onAbort(signal, () => aborter.abort(signal.reason));
  const url = request.url.startsWith(`${FORGE_ORIGIN}/`)
    ? request.url.slice(FORGE_ORIGIN.length)
    : request.url;
  const own = buildHeaders({ ...operation, method }, {}, undefined);
  const headers = mergeHeaders(own, Object.fromEntries(request.headers));
  // openapi-fetch sets the type JSON for everything but FormData; that of a form has its boundary.
  if (type && (operation.bodies || headers["content-type"] === "application/json"))
    headers["content-type"] = type;
  const outgoing: OutgoingRequest = {
    operation: `${method} ${operation.path || new URL(request.url).pathname}`,
    method,
    url,
    headers,
    body: await readBody(operation, request),
    streamBody,
    signal: aborter.signal,
    timeout: transport.settings.timeout,
    retry: transport.settings.retry,
    stream: true,
    base,
  };
  const first = { request: outgoing, reply: await transport.send(outgoing) };
  const last = operation.success === "file" ? await followRedirects(transport, first) : first;
  const { response, text } = last.reply;
  // Browsers report a redirect that is not followed as status 0, which no other response can have.
  if (text === undefined || response.status === 0) return response;
  // The host of a file may quote the signature of its link in an error.
  return new Response((!last.request.isSigned && text) || null, response);
}

/** Reads the body that openapi-fetch or a middleware created. Firefox has no `request.body`. */
async function readBody(operation: Operation, request: Request): Promise<string | Blob | undefined> {
  const blob = await request.blob();
  if (blob.size === 0) return undefined;
  return sendsBytes(operation) ? blob : blob.text();
}
