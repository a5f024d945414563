import { findRemoved } from "../../tables/findRemoved.js";
import { generateResponse } from "../documents/generateResponse.js";
import { parseRequest } from "../documents/parseRequest.js";
import type { SpecOperation } from "../documents/SpecOperation.js";
import type { HttpResponse } from "../HttpResponse.js";
import type { Handler } from "../handlers/Handler.js";
import { handlers } from "../handlers/handlers.js";
import type { Store } from "../store/Store.js";
import { authenticate } from "./authenticate.js";
import type { Caller } from "./Caller.js";
import { checkScopes } from "./checkScopes.js";
import { gone, invalidRequest, methodNotAllowed, notPermitted, unknownPath, xsrf } from "./failures.js";
import type { RoutedRequest, ServerContext } from "./ServerContext.js";
import type { Origins, ServerRequest } from "./ServerRequest.js";
import { toResponse } from "./toResponse.js";

/**
 * Responds to an API request. The checks are in Atlassian's order: rate limits, authentication, scopes, license, path
 * and finally arguments.
 */
export async function serveOperation(
  routed: RoutedRequest,
  store: Store,
  context: ServerContext,
): Promise<Response> {
  const { target, request, operation } = routed;
  const { path } = target;
  const { headers, body } = request;
  const rateHeaders = context.rateLimits.countRequest(store);
  const caller = authenticate(target, headers.get("authorization"), context);
  if (typeof operation !== "string") checkScopes(caller, operation.name);
  if (!caller.user.licensed) throw notPermitted(path);
  if (typeof operation === "string") throw pathError(routed, operation);
  if (isForgeable(operation, caller, request)) throw xsrf();
  const { args, issues } = await parseRequest(operation, { path, headers, body });
  if (issues.length > 0) throw invalidRequest(path, issues);
  const result = await (context.replies.respond(operation, args) ??
    callHandler(routed, operation, store, caller, args, context));
  const response = result instanceof Response ? result : toResponse(result);
  for (const [name, value] of Object.entries(rateHeaders)) response.headers.set(name, value);
  return response;
}

/** Operations that Atlassian removed for apps are gone for API tokens, too, although sites still serve those for a while. */
function pathError({ request, target }: RoutedRequest, reason: "no path" | "no method"): Error {
  const { method, url, headers } = request;
  if (findRemoved(`${method} ${target.path.replace(/\?.*/s, "")}`)) return gone();
  return reason === "no method"
    ? methodNotAllowed(method)
    : unknownPath(target.path, url, headers.get("accept"));
}

/** Whether a v1 write by an API token lacks the header that disables the XSRF check (observed: all of them fail). */
function isForgeable({ name, method }: SpecOperation, { kind }: Caller, { headers }: ServerRequest): boolean {
  const isWrite = name.startsWith("v1.") && method !== "GET";
  return isWrite && kind !== "oauth" && !/^no-?check$/.test(headers.get("x-atlassian-token") ?? "");
}

function callHandler(
  { target, origins }: RoutedRequest,
  operation: SpecOperation,
  store: Store,
  { user }: Caller,
  args: Record<string, unknown>,
  { seed }: ServerContext,
): HttpResponse {
  // The handler of an operation takes the arguments of that operation, which the compiler cannot see.
  const handler = handlers[operation.name] as Handler<never> | undefined;
  if (handler === undefined) return redirectToFake(generateResponse(operation, seed), origins);
  const siteOrigin = origins.sites.get(store) ?? "";
  const context = {
    store,
    caller: user,
    args: args as never,
    path: target.path,
    siteOrigin,
    mediaOrigin: origins.media,
  };
  return { status: operation.success.status, ...handler(context) };
}

/** Makes a generated redirect point to the media host of the fake instead of Atlassian's. */
function redirectToFake(response: HttpResponse, { media }: Origins): HttpResponse {
  const { location } = response.headers ?? {};
  if (location === undefined) return response;
  return {
    ...response,
    headers: { ...response.headers, location: new URL(new URL(location).pathname, media).href },
  };
}
