import { check } from "../errors/check.js";
import { configurationError } from "../errors/NimbusError.js";
import { CONTEXT_PATH } from "../product.js";

/** Builds the browser URL of a path on the site. */
export function webUrl(origin: string | undefined, path: string): string {
  if (origin === undefined)
    throw configurationError("the site's address is not known", "pass `site` to createNimbus");
  check(typeof path === "string", "path", path, "the path of a link, such as `_links.webui`");
  const isComplete = path === CONTEXT_PATH || path.startsWith(`${CONTEXT_PATH}/`);
  const complete = isComplete ? path : `${CONTEXT_PATH}${path.startsWith("/") ? "" : "/"}${path}`;
  // Concatenated, because a path such as `//host/` would resolve to another origin.
  const url = origin + complete;
  check(URL.canParse(url), "path", path, "a path on the site");
  return new URL(url).href;
}
