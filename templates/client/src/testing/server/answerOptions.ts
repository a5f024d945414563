import { findRemoved } from "../../tables/findRemoved.js";
import { findOperation } from "../documents/findOperation.js";
import type { HttpResponse } from "../HttpResponse.js";
import { pathnameOf } from "../pathnameOf.js";
import type { SiteState } from "../SiteState.js";
import type { Target } from "./ServerRequest.js";

const METHODS = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"];

/**
 * Answers OPTIONS with the methods of a path, without authentication, as web frameworks do (a site's answer has not been
 * published); undefined if the path has none.
 */
export function answerOptions({ site, path }: Target): HttpResponse | undefined {
  const pathname = pathnameOf(path);
  const methods = METHODS.filter(
    (method) => site && isServed(method === "HEAD" ? "GET" : method, pathname, site),
  );
  return methods.length === 0
    ? undefined
    : { status: 200, headers: { allow: [...methods, "OPTIONS"].join(",") }, body: "" };
}

function isServed(method: string, pathname: string, site: SiteState): boolean {
  if (typeof findOperation(method, pathname) !== "string") return true;
  const removed = findRemoved(`${method} ${pathname}`);
  return removed !== undefined && site.findRemoved?.(removed.route, "basic") !== undefined;
}
