import { GATEWAY } from "../connection/parseSite.js";
import { BASES, GATEWAY_PATH } from "../product.js";
import { listOperations } from "../tables/listOperations.js";
import { buildRouteTrie, matchRoute } from "../tables/matchRoute.js";
import { listRoutes } from "./listRoutes.js";

/**
 * Finds the operations of a documented path and lists their URLs. Atlassian's documentation leaves out the prefix of
 * some APIs.
 */
export function listUrls(
  method: string,
  path: string,
  site = "<site>.atlassian.net",
  cloudId = "<cloudId>",
): string[] {
  const operations = listOperations().map(({ name, operation }) => {
    const route = `${operation.method} ${operation.path}`;
    return [route, { name, route, path: operation.path, base: BASES[name.split(".", 1).join()] }] as const;
  });
  const routes = buildRouteTrie(operations);
  const matches = listRoutes(method, path).flatMap((route) => matchRoute(routes, route) ?? []);
  return [...new Set(matches)].flatMap(({ name, route, path, base }) => [
    `${name} (${route})`,
    ...(base === undefined
      ? [`  gateway  ${GATEWAY}${GATEWAY_PATH}/${cloudId}${path}`, `  site     https://${site}${path}`]
      : [`  ${base.startsWith("/") ? `gateway  ${GATEWAY}` : "address  "}${base}${path}`]),
  ]);
}
