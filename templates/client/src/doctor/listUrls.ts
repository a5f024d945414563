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
  const matches = new Map(
    listRoutes(method, path).flatMap((asked) => {
      const match = matchRoute(routes, asked);
      return match ? [[match, fillIn(match.path, asked)] as const] : [];
    }),
  );
  return [...matches].flatMap(([{ name, route, base }, filled]) => [
    `${name} (${route})`,
    ...(base === undefined
      ? [`  gateway  ${GATEWAY}${GATEWAY_PATH}/${cloudId}${filled}`, `  site     https://${site}${filled}`]
      : [`  ${base.startsWith("/") ? `gateway  ${GATEWAY}` : "address  "}${base}${filled}`]),
  ]);
}

/** What fills a placeholder. Others have other names, and what is none of a URL stays out of the output. */
const VALUE = /^[\w~%@][\w~%@.:+-]*$/;

/** Fills a path with the values of a route. */
function fillIn(path: string, route: string): string {
  const values = route.slice(route.indexOf("/")).split("/");
  return path
    .split("/")
    .map((part, at) => (part.startsWith("{") && VALUE.test(values[at] ?? "") ? values[at] : part))
    .join("/");
}
