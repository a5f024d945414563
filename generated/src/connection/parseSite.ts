import { configurationError } from "../errors/ConfluenceError.js";
import { checkCloudId } from "./checkCloudId.js";

/** A Confluence Cloud site, or the cloud ID of a gateway URL. */
export interface Site {
  /** The site's origin: `https://acme.atlassian.net`. */
  readonly origin: string | undefined;
  readonly cloudId: string | undefined;
  /** The origin of the gateway that serves the site; undefined if it is not known. */
  readonly gateway: string | undefined;
}

/** The default gateway. */
export const GATEWAY = "https://api.atlassian.com";

/** Hosts of Atlassian that belong together: the suffix of the sites, their gateway and their authorization server. */
type HostFamily = readonly [suffix: string, gateway?: string, authorizationServer?: string];

const COMMERCIAL = [GATEWAY, "https://auth.atlassian.com"] as const;

/**
 * The first family is documented. The others were observed in Atlassian's own bundles and in public tools, and are
 * unverified for Confluence.
 */
export const HOST_FAMILIES: readonly HostFamily[] = [
  [".atlassian.net", ...COMMERCIAL],
  [".jira.com", ...COMMERCIAL],
  [".jira-dev.com", "https://api.stg.atlassian.com"],
  [".atlassian-us-gov-mod.net", "https://api.atlassian-us-gov-mod.com"],
  [".atlassian-us-gov.net"],
  [".atlassian-isolated.net"],
];

const SITE_HINT = 'pass its name ("acme"), its host ("acme.atlassian.net") or any https URL on it';

/**
 * Parses a site.
 *
 * @param input its name (`acme`), its host (`acme.atlassian.net`), any https URL on it, or a gateway URL with a cloud ID
 * @throws {ConfluenceError} of the kind `configuration` if it is none of these
 */
export function parseSite(input: string): Site {
  const trimmed = input.trim();
  const isName = /^[a-z0-9][a-z0-9-]*$/i.test(trimmed) && trimmed !== "localhost";
  const address = isName ? `${trimmed}.atlassian.net` : trimmed;
  const url = parseUrl(/^[\w+.-]+:\/\//.test(address) ? address : `https://${address}`);
  if (url === undefined)
    throw configurationError(`${quote(trimmed)} is not the address of a site`, SITE_HINT);
  const { pathname, host, hostname, origin } = url;
  const isGateway = HOST_FAMILIES.some(([, gateway]) => gateway === origin);
  // A gateway URL, `https://api.atlassian.com/ex/<product>/<cloudId>/…`, contains a cloud ID instead of a site.
  const [, folder, , cloudId] = pathname.split("/");
  if (folder === "ex" && cloudId !== undefined)
    return { origin: undefined, cloudId: checkCloudId(cloudId), gateway: isGateway ? origin : undefined };
  if (isGateway)
    throw configurationError(`${host} is Atlassian's gateway, not a site`, SITE_HINT);
  const [, gateway] = HOST_FAMILIES.find(([suffix]) => hostname.endsWith(suffix)) ?? [undefined, GATEWAY];
  return { origin, cloudId: undefined, gateway };
}

/** Parses the origin of a gateway or an authorization server. */
export function parseOrigin(setting: string, input: string): string {
  const url = parseUrl(input.trim());
  if (url && url.href === `${url.origin}/`) return url.origin;
  throw configurationError(
    `${setting} cannot be ${quote(input)}`,
    `pass an https origin, without a path: ${GATEWAY}`,
  );
}

/** Parses a URL to which a credential may be sent: an encrypted one, or one on this machine. */
function parseUrl(input: string): URL | undefined {
  if (!URL.canParse(input)) return undefined;
  const url = new URL(input);
  // A host may end with the root dot; the site's own links do not.
  url.hostname = url.hostname.replace(/\.$/, "");
  const { protocol, hostname, username, password } = url;
  const isLoopback = /^(localhost|127(\.\d+){3}|\[::1\])$/.test(hostname);
  const isSafe = isLoopback ? /^https?:$/.test(protocol) : protocol === "https:" && hostname.includes(".");
  return isSafe && username === "" && password === "" ? url : undefined;
}

function quote(input: string): string {
  // Not what could be a password or a signature.
  const shown = input.replace(/\/\/[^/]*@/, "//…@").replace(/[?#].*/s, "…");
  return JSON.stringify(shown.length > 100 ? `${shown.slice(0, 100)}…` : shown);
}
