import type { OperationName } from "../../tables/OperationTypes.js";
import type { FakeRequest } from "../FakeConfluence.js";
import type { Arrival, Place } from "./ServerRequest.js";

/** Writes a request down, without what lets somebody in: neither credentials nor the signature of a file's address. */
export function recordRequest(
  { method, url, headers }: Arrival,
  { host, path }: Place,
  operation: OperationName | undefined,
): FakeRequest & { status: number | undefined } {
  const show = (text: string) => (host === "media" ? text.replace(/\?.*$/, "?...") : text);
  const shown = [...headers].filter(([name]) => !/^(proxy-authorization|authorization|cookie)$/.test(name));
  const scheme = headers.get("authorization")?.split(" ")[0];
  return {
    host,
    method,
    url: show(url),
    path: show(path),
    operation,
    scheme,
    headers: Object.fromEntries(shown),
    status: undefined,
  };
}
