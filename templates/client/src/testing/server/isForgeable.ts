import type { SpecOperation } from "../../documents/SpecOperation.js";
import { sentAs } from "../../documents/sentAs.js";
import type { Caller } from "./Caller.js";
import type { ServerContext } from "./ServerContext.js";
import type { ServerRequest } from "./ServerRequest.js";

/** Whether a write by an API token that may have been forged in a browser lacks the header that disables the XSRF check. */
export function isForgeable(
  { name }: SpecOperation,
  { kind }: Caller,
  { headers }: ServerRequest,
  { xsrf }: ServerContext,
): boolean {
  const { noCheck = false } = sentAs(name);
  if (!noCheck || kind === "oauth" || /^no-?check$/.test(headers.get("x-atlassian-token") ?? ""))
    return false;
  const isUpload = /^multipart\//i.test(headers.get("content-type") ?? "");
  return xsrf === "always" || isUpload || looksLikeBrowser(headers);
}

function looksLikeBrowser(headers: Headers): boolean {
  const isBrowsers = (name: string) => name === "origin" || name.startsWith("sec-fetch-");
  return [...headers.keys()].some(isBrowsers) || /^Mozilla\//.test(headers.get("user-agent") ?? "");
}
