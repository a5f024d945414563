import { buildRouteTrie, matchRoute, type RouteTrie } from "./matchRoute.js";
import { REMOVED_BELOW, removedOperations } from "./removedOperations.js";

/** An operation that Atlassian has removed, and the names of those that replace it, separated by spaces. */
export interface RemovedOperation {
  readonly route: string;
  readonly names: string;
}

let routes: RouteTrie<RemovedOperation> | undefined;

/** Finds the removed operation that a method and a path lead to. */
export function findRemoved(wanted: string): RemovedOperation | undefined {
  routes ??= buildRouteTrie(
    Object.entries(removedOperations).map(([below, names]) => {
      const route = below.replace(" ", ` ${REMOVED_BELOW}`);
      return [route, { route, names }] as const;
    }),
  );
  return matchRoute(routes, wanted);
}
