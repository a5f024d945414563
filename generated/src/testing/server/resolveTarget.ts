import { CONTEXT_PATH, GATEWAY_PATH } from "../../product.js";
import type { Origins, Target } from "./ServerRequest.js";

/** Resolves a URL to a host and a site; undefined if no host of the fake has its origin. */
export function resolveTarget(url: string, origins: Origins): Target | undefined {
  const { origin, pathname, search } = new URL(url);
  const path = pathname + search;
  for (const [site, siteOrigin] of origins.sites)
    if (siteOrigin === origin) return { host: "site", site, path };
  // Over sockets, the gateway and the authorization server share an origin.
  const isOfAuth = origin !== origins.gateway || /^\/(?:oauth\/token|authorize)$/.test(pathname);
  if (origin === origins.auth && isOfAuth) return { host: "auth", site: undefined, path };
  if (origin === origins.gateway) return resolveGatewayTarget(path, origins);
  return origin === origins.media ? { host: "media", site: undefined, path } : undefined;
}

const SITE_PATH = new RegExp(`^${GATEWAY_PATH}/([^/?]+)`);

/** The gateway accepts paths with and without what those of the site start with (observed). */
function resolveGatewayTarget(path: string, { sites }: Origins): Target {
  const [sitePath, cloudId] = SITE_PATH.exec(path) ?? [];
  const site = [...sites.keys()].find((each) => each.cloudId === cloudId);
  if (site === undefined || sitePath === undefined) return { host: "gateway", site: undefined, path };
  const rest = path.slice(sitePath.length);
  const hasContextPath = rest.startsWith(`${CONTEXT_PATH}/`);
  return { host: "gateway", site, path: hasContextPath ? rest : CONTEXT_PATH + rest };
}
