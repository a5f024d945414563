import type { OperationName } from "../../tables/OperationTypes.js";
import type { FakeRequest } from "../FakeNimbus.js";
import type { ServerRequest, Target } from "./ServerRequest.js";

/** Creates the log entry of a request, without credentials and without the signature of a media URL. */
export function recordRequest(
  { method, url, headers }: ServerRequest,
  { host, path }: Target,
  operation: OperationName | undefined,
): FakeRequest & { status: number | undefined } {
  const redact = (address: string) => (host === "media" ? address.replace(/\?.*/s, "?...") : address);
  const safeHeaders = [...headers].filter(
    ([name]) => !/^(proxy-authorization|authorization|cookie)$/.test(name),
  );
  const scheme = headers.get("authorization")?.split(" ")[0];
  return {
    host,
    method,
    url: redact(url),
    path: redact(path),
    operation,
    scheme,
    headers: Object.fromEntries(safeHeaders),
    status: undefined,
  };
}
