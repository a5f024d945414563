import { tables } from "../apis.js";
import { GATEWAY } from "../connection/parseSite.js";
import { CONTEXT_PATH, GATEWAY_PATH, PREFIXES } from "../product.js";
import { matchRoute } from "../tables/matchRoute.js";

/**
 * Finds the operations of a documented path, with or without its prefix, and prints the URLs that call them.
 * Atlassian's v2 pages show `/spaces`; what is called is `/wiki/api/v2/spaces`.
 */
export function listUrls(
  method: string,
  path: string,
  site = "<site>.atlassian.net",
  cloudId = "<cloudId>",
): string[] {
  const names = new Map<string, string>(
    Object.entries(tables).flatMap(([api, table]) =>
      Object.entries(table).map(([id, entry]) => [`${entry.method} ${entry.path}`, `${api}.${id}`] as const),
    ),
  );
  const verb = method.toUpperCase();
  const places = ["", CONTEXT_PATH, ...PREFIXES].flatMap(
    (prefix) => matchRoute([...names.keys()], verb, `${prefix}/${path.replace(/^\/+|\/+$/g, "")}`) ?? [],
  );
  return [...new Set(places)].flatMap((place) => {
    const full = place.slice(place.indexOf(" ") + 1);
    return [
      `${names.get(place)} (${place})`,
      `  gateway  ${GATEWAY}${GATEWAY_PATH}/${cloudId}${full}`,
      `  site     https://${site}${full}`,
    ];
  });
}
