import type { Connection } from "../../connection/Credential.js";
import { FORGE_ORIGIN } from "../../http/requireBelow.js";

/**
 * Finds the URL on the route of a connection for a location that a server names. Behind the gateway, servers name the
 * site (observed for the links of pages), or a path of it.
 */
export function locate(location: string, requested: string, { apiBase, siteBase }: Connection): string {
  const base = apiBase || FORGE_ORIGIN;
  const { origin, pathname } = new URL(`${base}/`);
  // The transport refuses what is no URL, and what is elsewhere.
  if (!URL.canParse(location, base)) return location;
  const url = new URL(location, new URL(requested, base));
  const isPath = !URL.canParse(location) && !/^[/\\]{2}/.test(location);
  const isOfSite = url.origin === siteBase || isPath;
  // What is below the base already is on the route.
  const isOnRoute = url.origin === origin && url.pathname.startsWith(pathname);
  if (!isOfSite || isOnRoute) return apiBase ? url.href : url.href.replace(FORGE_ORIGIN, "");
  return apiBase + url.pathname + url.search;
}
