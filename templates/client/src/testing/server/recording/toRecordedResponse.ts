import { isJson } from "../../../documents/isJson.js";
import { fromBase64 } from "../../../platform/base64.js";
import { GATEWAY_PATH } from "../../../product.js";
import type { FakeDataReply } from "../../FakeData.js";
import type { SiteState } from "../../SiteState.js";
import type { Origins } from "../ServerRequest.js";

/** The origin of the gateway in replies. */
export const REPLY_GATEWAY = "https://api.atlassian.com";

/** The origin of a site in replies. */
export function replyOrigin({ name }: Pick<SiteState, "name">): string {
  return `https://${name}.atlassian.net`;
}

/** Responds with a reply, whose links lead to where the fake is. */
export function toRecordedResponse(reply: FakeDataReply, site: SiteState, origins: Origins): Response {
  const { status = 200, headers = {}, body, base64 } = reply;
  const locate = (text: string) =>
    text
      .replaceAll(replyOrigin(site), origins.sites.get(site) ?? "")
      .replaceAll(`${REPLY_GATEWAY}${GATEWAY_PATH}/`, `${origins.gateway}${GATEWAY_PATH}/`);
  const own = new Headers(
    Object.entries(headers).map(([name, value]): [string, string] => [name, locate(value)]),
  );
  const respond = (content: BodyInit | null) => new Response(content, { status, headers: own });
  if (base64 !== undefined) return respond(fromBase64(base64) as BlobPart);
  if (body === undefined) return respond(null);
  if (!own.has("content-type")) own.set("content-type", "application/json");
  const isText = typeof body === "string" && !isJson(own.get("content-type"));
  return respond(locate(isText ? body : JSON.stringify(body)));
}
