import { configurationError } from "../errors/ConfluenceError.js";

/** A Confluence Cloud site, or the cloudId that an address of the gateway names. */
export interface Site {
  /** The site's origin: `https://acme.atlassian.net`. */
  readonly origin: string | undefined;
  readonly cloudId: string | undefined;
  /** The origin of the gateway that serves the site; undefined where it is not known. */
  readonly gateway: string | undefined;
}

/** The gateway of the sites that have no other. */
export const GATEWAY = "https://api.atlassian.com";

/**
 * The families of hosts on which Atlassian runs sites, and the gateway of each. Documented: the first.
 * Observed in Atlassian's own bundles and in public tools, and unverified for Confluence: the others.
 */
const HOST_FAMILIES: readonly (readonly [suffix: string, gateway?: string])[] = [
  [".atlassian.net", GATEWAY],
  [".jira.com", GATEWAY],
  [".jira-dev.com", "https://api.stg.atlassian.com"],
  [".atlassian-us-gov-mod.net", "https://api.atlassian-us-gov-mod.com"],
  [".atlassian-us-gov.net"],
  [".atlassian-isolated.net"],
];

const SITE_HINT = 'give the name ("acme"), the host ("acme.atlassian.net") or any https URL of the site';

/** Reads a site from its name, its host or any URL on it. */
export function parseSite(input: string): Site {
  const text = input.trim();
  const isName = /^[a-z0-9][a-z0-9-]*$/i.test(text) && text !== "localhost";
  const address = isName ? `${text}.atlassian.net` : text;
  const url = parseUrl(/^[\w+.-]+:\/\//.test(address) ? address : `https://${address}`);
  if (url === undefined) throw configurationError(`${quote(text)} is not the address of a site`, SITE_HINT);
  const { pathname, host, hostname, origin } = url;
  // A URL of the gateway, `https://api.atlassian.com/ex/<product>/<cloudId>/…`, names a cloudId and no site.
  const cloudId = /^\/ex\/[\w-]+\/([\w-]+)/.exec(pathname)?.[1];
  if (cloudId !== undefined) return { origin: undefined, cloudId, gateway: origin };
  if (HOST_FAMILIES.some(([, gateway]) => gateway === origin))
    throw configurationError(`${host} is Atlassian's gateway, not a site`, SITE_HINT);
  const [, gateway] = HOST_FAMILIES.find(([suffix]) => hostname.endsWith(suffix)) ?? [undefined, GATEWAY];
  return { origin, cloudId, gateway };
}

/** Reads the origin of a gateway. */
export function parseGateway(input: string): string {
  const url = parseUrl(input.trim());
  if (url !== undefined) return url.origin;
  throw configurationError(
    `${quote(input)} is not the address of a gateway`,
    `give an https URL such as ${GATEWAY}`,
  );
}

/** Reads a URL to which a credential may be sent: encrypted, or on this machine. */
function parseUrl(text: string): URL | undefined {
  if (!URL.canParse(text)) return undefined;
  const url = new URL(text);
  // A host may end with the dot of the root; the site's own links do not.
  url.hostname = url.hostname.replace(/\.$/, "");
  const { protocol, hostname, username, password } = url;
  const isLoopback = /^(localhost|127(\.\d+){3}|\[::1\])$/.test(hostname);
  const isSafe = isLoopback ? /^https?:$/.test(protocol) : protocol === "https:" && hostname.includes(".");
  return isSafe && username === "" && password === "" ? url : undefined;
}

function quote(text: string): string {
  return JSON.stringify(text.length > 100 ? `${text.slice(0, 100)}…` : text);
}
