import type { Origins } from "./ServerRequest.js";

/** What a request to a proxy asks for: a URL, and the hosts that its links refer to. */
export interface Proxied {
  readonly url: string;
  readonly origins: Origins;
}

/** Resolves the whole URL that a client sends to a proxy: to one of Atlassian's hosts, or to a server of the fake itself. */
export function resolveProxied(url: string, hosts: Origins, served: Origins): Proxied | undefined {
  const { protocol, host, origin, pathname, search } = new URL(url);
  const toScheme = (address: string) => address.replace(/^https:/, protocol);
  const named: Origins = {
    sites: new Map([...hosts.sites].map(([site, address]) => [site, toScheme(address)])),
    ...{ gateway: toScheme(hosts.gateway), auth: toScheme(hosts.auth), media: toScheme(hosts.media) },
  };
  const origins = [named, served].find((each) => listOrigins(each).includes(origin));
  return origins && { url: `${protocol}//${host}${pathname}${search}`, origins };
}

function listOrigins({ sites, gateway, auth, media }: Origins): string[] {
  return [...sites.values(), gateway, auth, media];
}
