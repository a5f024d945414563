import { configurationError } from "../errors/ConfluenceError.js";
import { CONTEXT_PATH } from "../product.js";

/** Makes a link for a person of a path on the site. */
export function webUrl(origin: string | undefined, path: string): string {
  if (origin === undefined)
    throw configurationError("the site's address is not known", "give `site` to createConfluence");
  const isWhole = path === CONTEXT_PATH || path.startsWith(`${CONTEXT_PATH}/`);
  const whole = isWhole ? path : `${CONTEXT_PATH}${path.startsWith("/") ? "" : "/"}${path}`;
  // Put behind the origin, because a path such as `//host/` would be resolved to another one.
  return new URL(origin + whole).href;
}
