import { PREFIXES } from "../../product.js";
import { findOperation } from "../documents/findOperation.js";
import { HttpFailure } from "../HttpFailure.js";
import type { HttpResponse } from "../HttpResponse.js";
import { unknownTenant } from "../hostFailures.js";
import { pathnameOf } from "../pathnameOf.js";
import { outsideOfApi } from "../product/failures.js";
import { answerOptions } from "./answerOptions.js";
import { answerProbe } from "./answerProbe.js";
import { answers } from "./answers.js";
import { networkFailure } from "./createFetch.js";
import { grantToken } from "./grantToken.js";
import { listResources } from "./listResources.js";
import { recordRequest } from "./recordRequest.js";
import { resolveTarget } from "./resolveTarget.js";
import type { RoutedRequest, ServerContext } from "./ServerContext.js";
import type { Origins, ServerOutcome, ServerRequest } from "./ServerRequest.js";
import { serveMedia } from "./serveMedia.js";
import { serveOperation } from "./serveOperation.js";
import { toResponse, truncate } from "./toResponse.js";

/** Handles a request to any host of the fake: resolves its target, logs it, injects faults, and responds. */
export async function handleRequest(
  request: ServerRequest,
  origins: Origins,
  context: ServerContext,
): Promise<ServerOutcome> {
  const sent = resolveTarget(request.url, origins);
  if (sent === undefined) throw networkFailure(`not a host of the fake: ${request.url}`, "ENOTFOUND");
  // Sites take a slash at the end of a path.
  const target = context.strict ? sent : { ...sent, path: sent.path.replace(/^([^?]+)\/(?=\?|$)/s, "$1") };
  const pathname = pathnameOf(target.path);
  const isHead = request.method === "HEAD";
  const asked = isHead ? { ...request, method: "GET" } : request;
  const operation = target.site ? findOperation(asked.method, pathname) : "no path";
  const name = typeof operation === "string" ? undefined : operation.name;
  const record = recordRequest(request, sent, name);
  const number = context.log.add(record);
  const fault = context.faults.consume(target, name);
  if (fault === "reset" || fault === "stall") return context.latency.wait(request.signal).then(() => fault);
  const response = await respond(async () => {
    if (fault !== undefined && fault !== "truncated")
      throw answers[fault === "503" ? "outage" : fault](target.path);
    return dispatch({ request: asked, target, origins, operation }, context);
  });
  await context.latency.wait(request.signal);
  record.status = response.status;
  if (!fault?.startsWith("proxy-"))
    response.headers.set("atl-traceid", number.toString(16).padStart(32, "0"));
  if (isHead) return new Response(null, response);
  return fault === "truncated" ? truncate(response) : response;
}

async function respond(work: () => Promise<HttpResponse | Response>): Promise<Response> {
  try {
    const response = await work();
    return response instanceof Response ? response : toResponse(response);
  } catch (error) {
    if (error instanceof HttpFailure) return toResponse(error.response);
    throw error;
  }
}

/** Passes a request to the host and the endpoint that it is meant for. */
async function dispatch(routed: RoutedRequest, context: ServerContext): Promise<HttpResponse | Response> {
  const { request, origins, target, operation } = routed;
  const { host, site, path } = target;
  const { tokens } = context.accounts;
  const options = request.method === "OPTIONS" && answerOptions(target);
  if (options) return options;
  if (host === "auth") return grantToken(request, tokens);
  if (host === "media") return serveMedia(request, origins.sites.keys(), context.files);
  if (path === "/oauth/token/accessible-resources" && host === "gateway")
    return listResources(request.headers.get("authorization"), tokens, origins);
  if (site === undefined) throw unknownTenant();
  if (path === "/_edge/tenant_info" && host === "site") return { body: { cloudId: site.cloudId } };
  const isKnown = typeof operation !== "string" || answerProbe({ path }) !== undefined;
  if (!isKnown && !PREFIXES.some((prefix) => path.startsWith(`${prefix}/`)))
    throw outsideOfApi(path, origins.sites.get(site) ?? "");
  return serveOperation(routed, site, context);
}
