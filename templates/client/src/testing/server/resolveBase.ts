import { BASES } from "../../product.js";
import type { Origins, Target } from "./ServerRequest.js";

/** The gateway's own paths, of products and of OAuth 2.0. */
const OWN_PATHS = /^\/(?:ex|oauth)\//;

/** Resolves a URL to the base of a document, the longest one; without a cloud ID, it is about the first site. */
export function resolveBase(origin: string, path: string, { sites, gateway }: Origins): Target | undefined {
  const bases = Object.values(BASES).sort((a, b) => b.length - a.length);
  for (const base of bases) {
    const [address = ""] = /^https:\/\/[^/]*/.exec(base) ?? [];
    const basePath = base.slice(address.length);
    const isGateway = address === "" || address === "https://api.atlassian.com";
    if (origin !== (isGateway ? gateway : address) || (basePath === "" && OWN_PATHS.test(path))) continue;
    const pattern = basePath.replaceAll(".", "\\.").replace(/\{\w+\}/g, "([^/?]+)");
    const [start, ...values] = new RegExp(`^${pattern}(?=[/?]|$)`).exec(path) ?? [];
    if (start === undefined) continue;
    const names = [...basePath.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
    const cloudId = values[names.indexOf("cloudId")];
    const site = [...sites.keys()].find((each) => cloudId === undefined || each.cloudId === cloudId);
    return { host: "gateway", site, path: path.slice(start.length) };
  }
  return undefined;
}
