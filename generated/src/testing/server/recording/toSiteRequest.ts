import { isJson } from "../../../documents/isJson.js";
import type { SpecOperation } from "../../../documents/SpecOperation.js";
import type { SiteState } from "../../SiteState.js";
import type { AskedRequest } from "./createRecordedReplies.js";
import type { Disguise } from "./disguise/createDisguise.js";
import type { SiteRequest } from "./RecordedSite.js";
import { replyOrigin } from "./toRecordedResponse.js";

/** The headers that are forwarded, beside those that the documents describe. */
const FORWARDED = ["accept", "accept-language", "content-type", "range", "x-atlassian-token"];

/** Creates the request to the real site, in which the real people and places stand for those of the recording. */
export async function toSiteRequest(
  { name, method, parameters }: SpecOperation,
  { request, target, origins }: AskedRequest,
  state: SiteState,
  disguise: Disguise,
): Promise<SiteRequest> {
  const reveal = (text: string) =>
    disguise.reveal(text.replaceAll(origins.sites.get(state) ?? replyOrigin(state), replyOrigin(state)));
  const described = parameters.flatMap((each) => (each.in === "header" ? each.name.toLowerCase() : []));
  const headers = [...request.headers].filter(([header]) => [...FORWARDED, ...described].includes(header));
  const [, path = "", query = ""] = /^([^?]*)\??(.*)$/s.exec(target.path) ?? [];
  const segments = path.split("/").map((segment) => revealPart(segment, reveal));
  const pairs = [...new URLSearchParams(query)].map(([key, value]): [string, string] => [key, reveal(value)]);
  const search = new URLSearchParams(pairs).toString();
  const { body } = request;
  const isReadable = isJson(request.headers.get("content-type"));
  const text = isReadable ? reveal(new TextDecoder().decode(body)) : new Blob([body]);
  return {
    ...{ name, method, signal: request.signal },
    path: segments.join("/") + (search === "" ? "" : `?${search}`),
    headers: { ...Object.fromEntries(headers), ...(method !== "GET" && { "x-atlassian-token": "no-check" }) },
    body: body.byteLength === 0 ? undefined : text,
  };
}

/** Reveals a segment of a path, which stays as it is if nothing is hidden in it. */
function revealPart(segment: string, reveal: (text: string) => string): string {
  const decoded = decodeURIComponent(segment);
  const revealed = reveal(decoded);
  return revealed === decoded ? segment : encodeURIComponent(revealed);
}
