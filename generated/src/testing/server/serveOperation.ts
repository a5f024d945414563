import { buildRouteTrie, matchRoute } from "../../tables/matchRoute.js";
import { generateAnswer } from "../documents/generateAnswer.js";
import { readRequest } from "../documents/readRequest.js";
import type { SpecOperation } from "../documents/SpecOperation.js";
import type { FakeAnswer, Handler } from "../HandlerContext.js";
import { handlers } from "../handlers/handlers.js";
import type { Store } from "../store/Store.js";
import { identify } from "./authenticate.js";
import type { Caller } from "./Caller.js";
import { checkScopes } from "./checkScopes.js";
import { gone, invalidRequest, methodNotAllowed, notPermitted, unknownPath, xsrf } from "./failures.js";
import type { EdgeOptions, Hit } from "./handleRequest.js";
import { removedOperations } from "./removedOperations.js";
import type { Arrival, Origins } from "./ServerRequest.js";
import { toResponse } from "./toResponse.js";

const REMOVED_ROUTES = buildRouteTrie(
  Object.keys(removedOperations).map((route) => [route.replace(" ", " /wiki/rest/api/"), true] as const),
);

/**
 * Answers a request to the API in the order in which Atlassian's layers ask: the limit, who is calling, the scopes,
 * the licence, the path, and at last the arguments.
 */
export async function serveOperation(hit: Hit, store: Store, options: EdgeOptions): Promise<Response> {
  const { place, arrival, operation } = hit;
  const rates = options.limits.take(store);
  const caller = identify(place, arrival.headers.get("authorization"), options.accounts.tokens);
  if (typeof operation !== "string") checkScopes(caller, operation.name);
  if (!caller.user.licensed) throw notPermitted(place.path);
  if (typeof operation === "string") throw refusePath(hit, operation);
  if (isForgeable(operation, caller, arrival)) throw xsrf();
  const { path: target } = place;
  const { headers, body } = arrival;
  const { args, faults } = await readRequest(operation, { target, headers, body });
  if (faults.length > 0) throw invalidRequest(target, faults);
  const answer = await (options.replies.take(operation, args) ??
    perform(hit, operation, store, caller, args, options));
  const response = answer instanceof Response ? answer : toResponse(answer);
  for (const [name, value] of Object.entries(rates)) response.headers.set(name, value);
  return response;
}

/** What Atlassian has removed for apps is not served to API tokens either, which sites still do for a while. */
function refusePath({ arrival, place }: Hit, reason: "no path" | "no method"): Error {
  const { method, url, headers } = arrival;
  if (matchRoute(REMOVED_ROUTES, `${method} ${place.path.replace(/\?.*$/, "")}`)) return gone();
  return reason === "no method"
    ? methodNotAllowed(method)
    : unknownPath(place.path, url, headers.get("accept"));
}

/** A write of v1 by an API token that does not say that it is no forgery (observed: all of them are refused). */
function isForgeable({ name, method }: SpecOperation, { kind }: Caller, { headers }: Arrival): boolean {
  const isWrite = name.startsWith("v1.") && method !== "GET";
  return isWrite && kind !== "oauth" && !/^no-?check$/.test(headers.get("x-atlassian-token") ?? "");
}

function perform(
  { place, origins }: Hit,
  operation: SpecOperation,
  store: Store,
  { user }: Caller,
  args: Record<string, unknown>,
  { seed }: EdgeOptions,
): FakeAnswer {
  // The handler of a name takes the arguments of that name, which the name of a request cannot prove.
  const handler = handlers[operation.name] as Handler<never> | undefined;
  if (handler === undefined) return leadToMedia(generateAnswer(operation, seed), origins);
  const siteOrigin = origins.sites.get(store) ?? "";
  const visit = {
    store,
    caller: user,
    args: args as never,
    target: place.path,
    siteOrigin,
    mediaOrigin: origins.media,
  };
  return { status: operation.success.status, ...handler(visit) };
}

/** An address of a file that was made up is one of the double's: nothing leads to Atlassian's own hosts. */
function leadToMedia(answer: FakeAnswer, { media }: Origins): FakeAnswer {
  const { location } = answer.headers ?? {};
  if (location === undefined) return answer;
  return {
    ...answer,
    headers: { ...answer.headers, location: new URL(new URL(location).pathname, media).href },
  };
}
