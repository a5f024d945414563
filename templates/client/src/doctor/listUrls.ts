import { GATEWAY } from "../connection/parseSite.js";
import { GATEWAY_PATH } from "../product.js";
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
    return [route, { name, route, path: operation.path }] as const;
  });
  const routes = buildRouteTrie(operations);
  const matches = listRoutes(method, path).flatMap((route) => matchRoute(routes, route) ?? []);
  return [...new Set(matches)].flatMap((found) => [
    `${found.name} (${found.route})`,
    `  gateway  ${GATEWAY}${GATEWAY_PATH}/${cloudId}${found.path}`,
    `  site     https://${site}${found.path}`,
  ]);
}
