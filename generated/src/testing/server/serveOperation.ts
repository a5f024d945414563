import type { SpecOperation } from "../../documents/SpecOperation.js";
import { findRemoved } from "../../tables/findRemoved.js";
import { generateResponse } from "../documents/generateResponse.js";
import { parseRequest } from "../documents/parseRequest.js";
import { type HttpResponse, MADE_UP } from "../HttpResponse.js";
import { xsrf } from "../hostFailures.js";
import { pathnameOf } from "../pathnameOf.js";
import { gone, invalidRequest, methodNotAllowed, notPermitted, unknownPath } from "../product/failures.js";
import { isNextLink } from "../product/isNextLink.js";
import type { OperationRequest, SiteState } from "../SiteState.js";
import { answerProbe, answerUser } from "./answerProbe.js";
import { authenticate } from "./authenticate.js";
import type { Caller } from "./Caller.js";
import { checkScopes, requireScopes } from "./checkScopes.js";
import { isForgeable } from "./isForgeable.js";
import type { RoutedRequest, ServerContext } from "./ServerContext.js";
import { toResponse } from "./toResponse.js";

/**
 * Responds to an API request. The checks are in Atlassian's order: rate limits, authentication, scopes, license, path
 * and finally arguments.
 */
export async function serveOperation(
  routed: RoutedRequest,
  site: SiteState,
  context: ServerContext,
): Promise<Response> {
  const { target, request, origins } = routed;
  const { path } = target;
  const { headers, body } = request;
  const rateHeaders = context.rateLimits.countRequest(site);
  const caller = authenticate(target, headers.get("authorization"), context);
  const operation = authorize(routed, site, caller);
  if (!caller.user.licensed) throw notPermitted(path);
  const probe = answerProbe({ path, caller: caller.user });
  if (operation === "no path" && probe) return toResponse({ body: probe });
  if (typeof operation === "string") throw pathError(routed, operation);
  if (isForgeable(operation, caller, request, context)) throw xsrf();
  const strict = context.strict && !isNextLink(path);
  const { args, issues } = await parseRequest(operation, { path, headers, body }, strict);
  if (issues.length > 0) throw invalidRequest(path, issues);
  const called = { name: operation.name, args, caller: caller.user, strict, path };
  const at = { siteOrigin: origins.sites.get(site) ?? "", mediaOrigin: origins.media };
  const result = await (context.replies.respond(operation, args) ??
    context.recorder?.forward(operation, routed) ??
    (await context.recorded.respond(operation.name, routed, site)) ??
    callSite(operation, site, { ...called, ...at }, context));
  const response = result instanceof Response ? result : toResponse(result);
  for (const [name, value] of Object.entries(rateHeaders)) response.headers.set(name, value);
  return response;
}

/** Returns the operation that a caller may call, also one that Atlassian removed, or why there is none. */
function authorize(
  { request, target, operation }: RoutedRequest,
  site: SiteState,
  caller: Caller,
): RoutedRequest["operation"] {
  if (typeof operation !== "string") {
    checkScopes(caller, operation.name);
    return operation;
  }
  const removed = findRemoved(routeOf(request.method, target.path));
  const isBasic = /^basic /i.test(request.headers.get("authorization") ?? "");
  const served = removed && site.findRemoved?.(removed.route, isBasic ? "basic" : "bearer");
  if (served === undefined) return operation;
  requireScopes(caller, served.scopes);
  return served.operation;
}

function routeOf(method: string, path: string): string {
  return `${method} ${pathnameOf(path)}`;
}

function pathError({ request, target }: RoutedRequest, reason: "no path" | "no method"): Error {
  const { method, url, headers } = request;
  if (findRemoved(routeOf(method, target.path))) return gone();
  return reason === "no method"
    ? methodNotAllowed(method)
    : unknownPath(target.path, url, headers.get("accept"));
}

/** Lets the site respond; without a response of its own, generates one. */
function callSite(
  operation: SpecOperation,
  site: SiteState,
  request: OperationRequest,
  { seed, files }: ServerContext,
): HttpResponse {
  const response = site.respond(request);
  if (response !== undefined) return { status: operation.success.status, ...response };
  const made = generateResponse(operation, seed, request.args);
  const generated = { ...made, headers: { ...made.headers, ...MADE_UP } };
  const user = answerUser(request);
  if (user) return { ...generated, body: { ...Object(generated.body), ...user } };
  const { location } = made.headers ?? {};
  if (location === undefined) return generated;
  if (location.startsWith("/"))
    return { ...generated, headers: { ...generated.headers, location: request.siteOrigin + location } };
  // A generated redirect leads to the media host of the fake instead of Atlassian's.
  const { pathname, href } = new URL(new URL(location).pathname, request.mediaOrigin);
  files.add(pathname);
  return { ...generated, headers: { ...MADE_UP, location: `${href}?token=${seed}` } };
}
