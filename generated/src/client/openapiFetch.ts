import createClient, { type Client } from "openapi-fetch";
import type { paths } from "../apis.js";
import { check } from "../errors/check.js";
import { FORGE_ORIGIN, requireBelow } from "../http/requireBelow.js";
import type { OutgoingRequest } from "../http/types.js";
import type { FormFields, Operation, OperationTable } from "../operations/Operation.js";
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
}

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
    const send = client[method] as Method;
    const prepared: Method = async (path, init) => {
      check(typeof path === "string", "path", path, "the path of an operation");
      check(init === undefined || Object(init) === init, "init", init, "an object: { params }");
      const name = `${method} ${path}`;
      const operation = byRoute.get(name) ?? UNKNOWN_OPERATION;
      await transport.checkScopes?.(operation, name);
      const { apiBase } = await transport.connection({ operation: name, signal: init?.signal });
      const { baseUrl = apiBase || FORGE_ORIGIN } = init ?? {};
      // A `Request` cannot have every URL; a middleware can change the URL of one.
      requireBelow(apiBase, baseUrl + path, method);
      return withOwnSignal(init, (own, aborter) => {
        const defaults = prepare(transport, operation, aborter);
        const { fetch = defaults.fetch } = init ?? {};
        const gated = (request: Request) => {
          requireBelow(apiBase, request.url, method);
          return fetch(request);
        };
        return send(path, { ...defaults, ...own, baseUrl, fetch: gated });
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
function prepare(transport: ClientTransport, operation: Operation, aborter: AbortController) {
  let type: string | undefined;
  return {
    parseAs: operation.success === "file" ? "blob" : "json",
    // A form may be a stream, which platforms reject without this.
    ...(operation.body === "form" && { duplex: "half" }),
    querySerializer: (query: Record<string, unknown>) => {
      checkArguments({ path: "" }, query, true);
      return buildQuery(Object.entries(query), operation.comma);
    },
    bodySerializer: (body: unknown) => {
      if (body === undefined) return undefined;
      checkArguments({ path: "", body: operation.body ?? "json" }, { body }, true);
      const encoded = operation.body === "form" ? encodeForm(body as FormFields) : encodeJson(body);
      type = encoded.type;
      return encoded.body;
    },
    fetch: (request: Request) => sendRequest(transport, operation, request, type, aborter),
  };
}

async function sendRequest(
  transport: ClientTransport,
  operation: Operation,
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
  // openapi-fetch sets the type JSON for everything but FormData.
  if (type && headers["content-type"] === "application/json") headers["content-type"] = type;
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
  return operation.body === "form" ? blob : blob.text();
}
