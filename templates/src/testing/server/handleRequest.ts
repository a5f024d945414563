import { CONTEXT_PATH, PREFIXES } from "../../product.js";
import { findOperation } from "../documents/findOperation.js";
import type { SpecOperation } from "../documents/SpecOperation.js";
import type { FakeRequest } from "../FakeConfluence.js";
import type { FakeAnswer } from "../HandlerContext.js";
import { HttpFailure } from "../HttpFailure.js";
import type { Accounts } from "./createAccounts.js";
import type { Faults } from "./createFaults.js";
import { networkFailure } from "./createFetch.js";
import type { Limits } from "./createRateLimits.js";
import type { Replies } from "./createReplies.js";
import { pageNotFound, servletDownload, unavailable, unknownTenant } from "./failures.js";
import { grantToken } from "./grantToken.js";
import { listResources } from "./listResources.js";
import { recordRequest } from "./recordRequest.js";
import { locate } from "./resolveTarget.js";
import type { Arrival, Departure, Origins, Place } from "./ServerRequest.js";
import { serveMedia } from "./serveMedia.js";
import { serveOperation } from "./serveOperation.js";
import { toResponse, truncate } from "./toResponse.js";

/** What the hosts of a double share. */
export interface EdgeOptions {
  readonly accounts: Accounts;
  readonly faults: Faults;
  readonly limits: Limits;
  readonly replies: Replies;
  /** Where requests are written down. */
  readonly requests: FakeRequest[];
  readonly seed: number;
}

/** A request, and all that is known of it before anybody has looked at who is calling. */
export interface Hit {
  readonly arrival: Arrival;
  readonly place: Place;
  readonly origins: Origins;
  /** The operation, or why there is none. */
  readonly operation: SpecOperation | "no path" | "no method";
}

/** Handles the requests to all hosts. */
export type Edge = (arrival: Arrival, origins: Origins) => Promise<Departure>;

/** Makes the hosts of a double. */
export function createEdge(options: EdgeOptions): Edge {
  return async (arrival, origins) => {
    const place = locate(arrival.url, origins);
    if (place === undefined) throw networkFailure(`no host of the double: ${arrival.url}`, "ENOTFOUND");
    const bare = place.path.replace(/\?.*$/, "");
    const operation = place.store ? findOperation(arrival.method, bare) : "no path";
    const name = typeof operation === "string" ? undefined : operation.name;
    const record = recordRequest(arrival, place, name);
    options.requests.push(record);
    const fault = options.faults.take(place, name);
    if (fault === "reset" || fault === "stall") return fault;
    const response = await respond(async () => {
      if (fault === "503") throw unavailable();
      return serve({ arrival, place, origins, operation }, options);
    });
    record.status = response.status;
    response.headers.set("atl-traceid", options.requests.length.toString(16).padStart(32, "0"));
    return fault === "truncated" ? truncate(response) : response;
  };
}

async function respond(work: () => Promise<FakeAnswer | Response>): Promise<Response> {
  try {
    const answer = await work();
    return answer instanceof Response ? answer : toResponse(answer);
  } catch (error) {
    if (error instanceof HttpFailure) return toResponse(error.answer);
    throw error;
  }
}

/** Finds who answers. */
async function serve(hit: Hit, options: EdgeOptions): Promise<FakeAnswer | Response> {
  const { arrival, origins, place } = hit;
  const { host, store, path } = place;
  const { tokens } = options.accounts;
  if (host === "auth") return grantToken(arrival, tokens);
  if (host === "media") return serveMedia(arrival, origins.sites.keys());
  if (path === "/oauth/token/accessible-resources" && host === "gateway")
    return listResources(arrival.headers.get("authorization"), tokens, origins);
  if (store === undefined) throw unknownTenant();
  if (path === "/_edge/tenant_info" && host === "site") return { body: { cloudId: store.cloudId } };
  if (path.startsWith(`${CONTEXT_PATH}/download/`)) throw servletDownload(origins.sites.get(store) ?? "");
  if (!PREFIXES.some((prefix) => path.startsWith(`${prefix}/`))) throw pageNotFound();
  return serveOperation(hit, store, options);
}
