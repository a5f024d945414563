import { configurationError } from "./ConfluenceError.js";

/** A Confluence Cloud site, or the cloudId that an address of the gateway names. */
export interface Site {
  /** The site's origin: `https://acme.atlassian.net`. */
  readonly origin: string | undefined;
  readonly cloudId: string | undefined;
  /** The origin of the gateway that serves the site. */
  readonly gateway: string;
}

/**
 * The families of hosts on which Atlassian runs sites, and the gateway of each. Documented: the first.
 * Observed in Atlassian's own bundles and tools, and unverified for Confluence: the others.
 */
const HOSTS: readonly { readonly suffix: string; readonly gateway: string }[] = [
  { suffix: "atlassian.net", gateway: "https://api.atlassian.com" },
  { suffix: "jira.com", gateway: "https://api.atlassian.com" },
  { suffix: "atlassian-us-gov-mod.net", gateway: "https://api.atlassian-us-gov-mod.com" },
  { suffix: "atlassian-us-gov.net", gateway: "https://api.atlassian-us-gov.com" },
  { suffix: "jira-dev.com", gateway: "https://api.stg.atlassian.com" },
];

const HINT = 'give the name ("acme"), the host ("acme.atlassian.net") or any https URL of the site';

/** Reads a site from its name, its host or any URL on it. */
export function parseSite(input: string): Site {
  const text = input.trim();
  if (/^[a-z0-9][a-z0-9-]*$/i.test(text) && text !== "localhost")
    return siteOf(new URL(`https://${text}.atlassian.net`));
  const url = parseUrl(/^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `https://${text}`);
  if (url === undefined || url.username !== "" || url.password !== "" || !isSafe(url)) {
    throw configurationError(`${JSON.stringify(bounded(text))} is not the address of a site`, HINT);
  }
  return gatewayOf(url) ?? siteOf(url);
}

function parseUrl(text: string): URL | undefined {
  return URL.canParse(text) ? new URL(text) : undefined;
}

/** Credentials travel encrypted, except to a server on the same machine. */
function isSafe({ protocol, hostname }: URL): boolean {
  const isLoopback = /^(localhost|127(\.\d+){3}|\[::1\])$/.test(hostname);
  return isLoopback ? /^https?:$/.test(protocol) : protocol === "https:" && hostname.includes(".");
}

/** A URL of the gateway, `https://api.atlassian.com/ex/confluence/<cloudId>/…`, names a cloudId instead of a site. */
function gatewayOf(url: URL): Site | undefined {
  const cloudId = /^\/ex\/(?:confluence|jira)\/([^/]+)/.exec(url.pathname)?.[1];
  if (cloudId !== undefined) return { origin: undefined, cloudId, gateway: url.origin };
  if (!HOSTS.some(({ gateway }) => gateway === url.origin)) return undefined;
  throw configurationError(`${url.host} is Atlassian's gateway, not a site`, HINT);
}

function siteOf(url: URL): Site {
  const family = HOSTS.find(({ suffix }) => url.hostname.endsWith(`.${suffix}`)) ?? HOSTS[0];
  return { origin: url.origin, cloudId: undefined, gateway: family?.gateway ?? "" };
}

function bounded(text: string): string {
  return text.length > 100 ? `${text.slice(0, 100)}…` : text;
}
