import { findRemoved } from "../tables/findRemoved.js";
import { listRoutes } from "./listRoutes.js";

/** Says what replaces a path that Atlassian has removed; undefined for every other path. */
export function describeRemoved(method: string, path: string): string | undefined {
  const found = listRoutes(method, path)
    .map(findRemoved)
    .find((removed) => removed !== undefined);
  if (found === undefined) return undefined;
  const { route, names } = found;
  const instead = names === "" ? "nothing replaces it" : `use ${names.replaceAll(" ", ", ")}`;
  return `Atlassian has removed ${route}: ${instead}.`;
}
