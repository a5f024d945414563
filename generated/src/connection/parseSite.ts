import { check } from "../errors/check.js";
import { configurationError } from "../errors/ConfluenceError.js";

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

/**
 * The first family is documented. The others were observed in Atlassian's own bundles and in public tools, and are
 * unverified.
 */
export const HOST_FAMILIES: readonly HostFamily[] = [
  [".atlassian.net", GATEWAY, "https://auth.atlassian.com"],
  [".jira.com", GATEWAY, "https://auth.atlassian.com"],
  [".jira-dev.com", "https://api.stg.atlassian.com"],
  [".atlassian-us-gov-mod.net", "https://api.atlassian-us-gov-mod.com"],
  [".atlassian-us-gov.net"],
  [".atlassian-isolated.net"],
];

const SITE = 'its name ("acme"), its host ("acme.atlassian.net") or any https URL on it as `site`';

/**
 * Parses a site.
 *
 * @param input its name (`acme`), its host (`acme.atlassian.net`), any https URL on it, or a gateway URL with a cloud ID
 * @throws {ConfluenceError} of the kind `configuration` if it is none of these
 */
export function parseSite(input: string): Site {
  const trimmed = trim("site", input, SITE);
  const isName = /^[a-z0-9][a-z0-9-]*$/i.test(trimmed) && trimmed !== "localhost";
  const address = isName ? `${trimmed}.atlassian.net` : trimmed;
  const complete = /^[\w+.-]+:\/\//.test(address) ? address : `https://${address}`;
  const { pathname, host, hostname, origin } = parseUrl("site", complete, SITE);
  const isGateway = HOST_FAMILIES.some(([, gateway]) => gateway === origin);
  // A gateway URL, `https://api.atlassian.com/ex/<product>/<cloudId>/…`, contains a cloud ID instead of a site.
  const [, folder, , cloudId] = pathname.split("/");
  if (folder === "ex" && isCloudId(cloudId))
    return { origin: undefined, cloudId, gateway: isGateway ? origin : undefined };
  if (folder === "ex" || isGateway)
    throw configurationError(`${host} is a gateway, not a site`, `pass ${SITE}`);
  const [, gateway] = HOST_FAMILIES.find(([suffix]) => hostname.endsWith(suffix)) ?? [undefined, GATEWAY];
  return { origin, cloudId: undefined, gateway };
}

/** Parses the origin of a gateway or an authorization server. */
export function parseOrigin(setting: string, input: string): string {
  const wanted = `an https URL without a path, such as ${GATEWAY}`;
  return parseUrl(setting, trim(setting, input, wanted), wanted, true).origin;
}

/** Whether a value can be a cloud ID, and cannot change the path of requests. */
export function isCloudId(value: unknown): value is string {
  return typeof value === "string" && /^[\w-]+$/.test(value);
}

function trim(setting: string, input: string, wanted: string): string {
  check(typeof input === "string", setting, input, wanted);
  return input.trim();
}

/** Parses a URL to which a credential may be sent: an encrypted one, or one on this machine. */
function parseUrl(setting: string, input: string, wanted: string, isOrigin = false): URL {
  const url = new URL(URL.canParse(input) ? input : "data:");
  // A host may end with the root dot; the site's own links do not.
  url.hostname = url.hostname.replace(/\.$/, "");
  const { protocol, hostname, href, origin } = url;
  const isLoopback = /^(localhost|127(\.\d+){3}|\[::1\])$/.test(hostname);
  const isSafe = isLoopback ? protocol.startsWith("http") : protocol === "https:" && hostname.includes(".");
  // The origin lacks a user and a password.
  const isRight = isSafe && (isOrigin ? href === `${origin}/` : href.startsWith(origin));
  // Not what could be a password, a signature or a token.
  check(isRight, setting, input.replace(/\/\/[^/]*@|[?#].*|AT[A-Z]{1,9}3.*/gs, "…"), wanted);
  return url;
}
