import { HttpFailure } from "../HttpFailure.js";
import { type HttpResponse, MADE_UP } from "../HttpResponse.js";
import type { ServedFile, SiteState } from "../SiteState.js";
import type { ServerRequest } from "./ServerRequest.js";

/**
 * Responds for the media host: `GET /file/{id}/binary?token=…`. The URL is signed and needs no credential. A request
 * that has one nevertheless fails, as it does at the storage services behind such hosts, so that a client that
 * forwards credentials on a redirect is noticed.
 *
 * @param generated the paths to which generated responses have redirected
 */
export function serveMedia(
  { method, url, headers }: ServerRequest,
  sites: Iterable<SiteState>,
  generated: ReadonlySet<string>,
): HttpResponse {
  const { pathname, searchParams } = new URL(url);
  const stored = findFile(pathname, sites);
  const found = stored ?? (generated.has(pathname) ? GENERATED : undefined);
  const file = method === "GET" ? found : undefined;
  if (file === undefined) throw mediaError(404, "NotFound");
  if (headers.has("authorization")) throw mediaError(400, "InvalidRequest");
  if (!searchParams.get("token")) throw mediaError(403, "Forbidden");
  const name = searchParams.get("name");
  const disposition =
    name === null
      ? {}
      : { "content-disposition": `attachment; filename*=UTF-8''${encodeURIComponent(name)}` };
  const headersOfFile = { "content-type": file.mediaType, ...disposition, ...(!stored && MADE_UP) };
  return { headers: headersOfFile, body: file.bytes };
}

function findFile(pathname: string, sites: Iterable<SiteState>): ServedFile | undefined {
  const id = decodeURIComponent(/^\/file\/([^/]+)\/binary$/.exec(pathname)?.[1] ?? "");
  for (const site of sites) {
    const file = site.findFile(id);
    if (file) return file;
  }
  return undefined;
}

/** What generated redirects lead to. */
const GENERATED: ServedFile = {
  mediaType: "application/octet-stream",
  bytes: new TextEncoder().encode("file\n"),
};

function mediaError(status: number, code: string): HttpFailure {
  return new HttpFailure({ status, body: { error: { code } } });
}
