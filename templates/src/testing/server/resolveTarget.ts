import { CONTEXT_PATH, GATEWAY_PATH } from "../../product.js";
import type { Origins, Place } from "./ServerRequest.js";

/** Finds what a URL stands for; undefined where no host of the double has its origin. */
export function locate(url: string, origins: Origins): Place | undefined {
  const { origin, pathname, search } = new URL(url);
  const path = pathname + search;
  for (const [store, site] of origins.sites) if (site === origin) return { host: "site", store, path };
  // Over sockets, the gateway and the authorization server share an origin.
  const isToken = origin !== origins.gateway || pathname === "/oauth/token";
  if (origin === origins.auth && isToken) return { host: "auth", store: undefined, path };
  if (origin === origins.gateway) return locateAtGateway(path, origins);
  return origin === origins.media ? { host: "media", store: undefined, path } : undefined;
}

const SITE = new RegExp(`^${GATEWAY_PATH}/([^/?]+)`);

/** Observed: the gateway takes the paths of Confluence with and without `/wiki`. */
function locateAtGateway(path: string, { sites }: Origins): Place {
  const [below, cloudId] = SITE.exec(path) ?? [];
  const store = [...sites.keys()].find((each) => each.cloudId === cloudId);
  if (store === undefined || below === undefined) return { host: "gateway", store: undefined, path };
  const rest = path.slice(below.length);
  const isComplete = rest.startsWith(`${CONTEXT_PATH}/`);
  return { host: "gateway", store, path: isComplete ? rest : CONTEXT_PATH + rest };
}
