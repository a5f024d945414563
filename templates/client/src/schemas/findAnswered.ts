import { listOperationHeads } from "../documents/readDocuments.js";
import { buildRouteTrie, matchRoute, type RouteTrie } from "../tables/matchRoute.js";
import type { OperationName } from "../tables/OperationTypes.js";

let routes: RouteTrie<OperationName> | undefined;

/** Finds the operation that a request calls, whatever its URL starts with: a site, or the gateway's path to one. */
export function findAnswered(method: string, url: string): OperationName | undefined {
  routes ??= buildRouteTrie(
    listOperationHeads().map((each) => [`${each.method} ${each.path}`, each.name] as const),
  );
  const segments = url
    .replace(/^https?:\/\/[^/?#]*|[?#].*$/gs, "")
    .split("/")
    .filter(Boolean);
  for (let start = 0; start < segments.length; start += 1) {
    const found = matchRoute(routes, `${method} /${segments.slice(start).join("/")}`);
    if (found !== undefined) return found;
  }
  return undefined;
}
