import { listOperationHeads, readOperation } from "../../documents/readDocuments.js";
import type { SpecOperation } from "../../documents/SpecOperation.js";
import { buildRouteTrie, matchRoute, type RouteTrie } from "../../tables/matchRoute.js";
import type { OperationName } from "../../tables/OperationTypes.js";

/** The operations of a path by their methods. */
type Methods = Map<string, OperationName>;

let routes: RouteTrie<Methods> | undefined;

/** Finds the operation of a path without its query. */
export function findOperation(method: string, path: string): SpecOperation | "no path" | "no method" {
  routes ??= buildRouteTrie(groupByPath());
  const methods = matchRoute(routes, path);
  if (methods === undefined) return "no path";
  const name = methods.get(method);
  return name === undefined ? "no method" : readOperation(name);
}

/** Parameters at the same position may have different names. */
function groupByPath(): Map<string, Methods> {
  const byPath = new Map<string, Methods>();
  for (const { name, method, path } of listOperationHeads()) {
    const template = path.replace(/\{[^{}]*\}/g, "{}");
    const methods: Methods = byPath.get(template) ?? new Map();
    byPath.set(template, methods.set(method, name));
  }
  return byPath;
}
