import { CONTEXT_PATH, PREFIXES } from "../product.js";
import { buildRouteTrie, matchRoute } from "../tables/matchRoute.js";
import { removedOperations } from "../tables/removedOperations.js";
import { readPath } from "./readPath.js";

const PREFIX = "/wiki/rest/api";

/** Says what replaces a path that Atlassian has removed from v1; undefined for every other path. */
export function describeRemoved(method: string, path: string): string | undefined {
  if (!PREFIXES.includes(PREFIX)) return undefined;
  const routes = buildRouteTrie(
    Object.entries(removedOperations).map(([route, names]) => {
      const full = route.replace(" ", ` ${PREFIX}/`);
      return [full, { full, names }] as const;
    }),
  );
  const found = ["", CONTEXT_PATH, PREFIX]
    .map((prefix) => matchRoute(routes, `${method.toUpperCase()} ${prefix}${readPath(path)}`))
    .find((route) => route !== undefined);
  if (found === undefined) return undefined;
  const { full, names } = found;
  const instead = names === "" ? "nothing replaces it" : `use ${names.replaceAll(" ", ", ")}`;
  return `Atlassian has removed ${full}: ${instead}.`;
}
