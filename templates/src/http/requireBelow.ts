import { configurationError } from "../errors/ConfluenceError.js";

/** The base URL of Forge, which has none of its own, because a `Request` requires one. */
export const FORGE_ORIGIN = "https://forge.invalid";

/** Dot segments that a server may find if it decodes a path, once or twice, or cuts parameters off (`..;x=1`). */
const HIDDEN_DOTS = /(?:\/|%(?:25)?(?:2f|5c))(?:\.|%(?:25)?2e){1,2}(?:[/;]|%(?:25)?(?:2f|5c|3b)|$)/i;

/** Refuses a URL that does not lead below the base of the connection: another host, tenant or product. */
export function requireBelow(apiBase: string, url: string, operation: string): void {
  const base = `${apiBase || FORGE_ORIGIN}/`;
  const target = URL.canParse(url, base) ? new URL(url, base) : undefined;
  if (target?.href.startsWith(new URL(base).href) && !HIDDEN_DOTS.test(target.pathname)) return;
  throw configurationError(
    `${operation} leads to ${target ? target.origin + target.pathname : "no URL"}, not below ${apiBase || "Forge"}`,
    "the credential and the headers of the client go nowhere else; send other requests with `fetch`",
  );
}
