import type { FakeAnswer } from "../HandlerContext.js";
import { HttpFailure } from "../HttpFailure.js";
import type { Store } from "../store/Store.js";
import type { StoredFile } from "../store/StoredContent.js";
import type { Arrival } from "./ServerRequest.js";

/**
 * Answers for the host of files, `GET /file/{id}/binary?token=…`. The address is signed and asks for nothing else; a
 * request with credentials beside it is refused, as by the storage services behind such hosts, so that a client
 * that passes them on is found out.
 */
export function serveMedia({ method, url, headers }: Arrival, stores: Iterable<Store>): FakeAnswer {
  const { pathname, searchParams } = new URL(url);
  const id = /^\/file\/([^/]+)\/binary$/.exec(pathname)?.[1];
  const file = id === undefined || method !== "GET" ? undefined : findFile(decodeURIComponent(id), stores);
  if (file === undefined) throw refuse(404, "NotFound");
  if (headers.has("authorization")) throw refuse(400, "InvalidRequest");
  if (!searchParams.get("token")) throw refuse(403, "Forbidden");
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
      const found = [version, ...history].find(({ file }) => file?.id === id);
      if (found) return found.file;
    }
  return undefined;
}

function refuse(status: number, code: string): HttpFailure {
  return new HttpFailure({ status, body: { error: { code } } });
}
