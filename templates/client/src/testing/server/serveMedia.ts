import { HttpFailure } from "../HttpFailure.js";
import type { HttpResponse } from "../HttpResponse.js";
import type { Store } from "../store/Store.js";
import type { StoredFile } from "../store/StoredContent.js";
import type { ServerRequest } from "./ServerRequest.js";

/**
 * Responds for the media host: `GET /file/{id}/binary?token=…`. The URL is signed and needs no credential. A request
 * that has one nevertheless fails, as it does at the storage services behind such hosts, so that a client that
 * forwards credentials on a redirect is noticed.
 */
export function serveMedia({ method, url, headers }: ServerRequest, stores: Iterable<Store>): HttpResponse {
  const { pathname, searchParams } = new URL(url);
  const id = /^\/file\/([^/]+)\/binary$/.exec(pathname)?.[1];
  const file = id === undefined || method !== "GET" ? undefined : findFile(decodeURIComponent(id), stores);
  if (file === undefined) throw mediaError(404, "NotFound");
  if (headers.has("authorization")) throw mediaError(400, "InvalidRequest");
  if (!searchParams.get("token")) throw mediaError(403, "Forbidden");
  const name = searchParams.get("name");
  const disposition =
    name === null
      ? {}
      : { "content-disposition": `attachment; filename*=UTF-8''${encodeURIComponent(name)}` };
  return { headers: { "content-type": file.mediaType, ...disposition }, body: file.bytes };
}

function findFile(id: string, stores: Iterable<Store>): StoredFile | undefined {
  for (const { contents } of stores)
    for (const { kind, version, history = [] } of contents.values()) {
      if (kind !== "attachment") continue;
      const match = [version, ...history].find(({ file }) => file?.id === id);
      if (match) return match.file;
    }
  return undefined;
}

function mediaError(status: number, code: string): HttpFailure {
  return new HttpFailure({ status, body: { error: { code } } });
}
