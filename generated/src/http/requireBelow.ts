import { configurationError } from "../errors/ConfluenceError.js";
import { CONTEXT_PATH } from "../product.js";

/** The base URL of Forge, which has none of its own, because a `Request` requires one. */
export const FORGE_ORIGIN = "https://forge.invalid";

/** Dot segments that a server may find if it decodes a path, once or twice, or cuts parameters off (`..;x=1`). */
const HIDDEN_DOTS = /(?:\/|%(?:25)?(?:2f|5c))(?:\.|%(?:25)?2e){1,2}(?:[/;]|%(?:25)?(?:2f|5c|3b)|$)/i;

/**
 * Refuses a URL that does not lead below the base of the connection: another host, tenant or product.
 *
 * @param base whether the connection is a document's
 */
export function requireBelow(apiBase: string, url: string, operation: string, base?: unknown): void {
  const { href, origin, pathname } = new URL(`${apiBase}/`, FORGE_ORIGIN);
  // A site has other products beside this one; the base of the gateway or of a document names what it serves.
  const required = apiBase && pathname === "/" && !base ? `${origin}${CONTEXT_PATH}/` : href;
  const target = URL.canParse(url, href) ? new URL(url, href) : undefined;
  if (target?.href.startsWith(required) && !HIDDEN_DOTS.test(target.pathname)) return;
  // The path on another host may be a signature.
  const shown = target && target.origin + (target.origin === origin ? target.pathname : "");
  throw configurationError(
    `${operation} leads to ${shown ?? "no URL"}, not below ${apiBase ? required.slice(0, -1) : "Forge"}`,
    "the credential and the headers of the client go nowhere else; send other requests with `fetch`",
  );
}
