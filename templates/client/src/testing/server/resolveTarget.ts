import { CONTEXT_PATH, GATEWAY_PATH } from "../../product.js";
import type { Origins, Target } from "./ServerRequest.js";

/** Resolves a URL to a host and a site; undefined if no host of the fake has its origin. */
export function resolveTarget(url: string, origins: Origins): Target | undefined {
  const { origin, pathname, search } = new URL(url);
  const path = pathname + search;
  for (const [store, site] of origins.sites) if (site === origin) return { host: "site", store, path };
  // Over sockets, the gateway and the authorization server share an origin.
  const isToken = origin !== origins.gateway || pathname === "/oauth/token";
  if (origin === origins.auth && isToken) return { host: "auth", store: undefined, path };
  if (origin === origins.gateway) return resolveGatewayTarget(path, origins);
  return origin === origins.media ? { host: "media", store: undefined, path } : undefined;
}

const SITE_PATH = new RegExp(`^${GATEWAY_PATH}/([^/?]+)`);

/** Observed: the gateway accepts the paths of Confluence with and without `/wiki`. */
function resolveGatewayTarget(path: string, { sites }: Origins): Target {
  const [sitePath, cloudId] = SITE_PATH.exec(path) ?? [];
  const store = [...sites.keys()].find((each) => each.cloudId === cloudId);
  if (store === undefined || sitePath === undefined) return { host: "gateway", store: undefined, path };
  const rest = path.slice(sitePath.length);
  const hasContextPath = rest.startsWith(`${CONTEXT_PATH}/`);
  return { host: "gateway", store, path: hasContextPath ? rest : CONTEXT_PATH + rest };
}
