import { checkObject, checkText } from "../errors/check.js";
import { configurationError } from "../errors/ConfluenceError.js";
import { readOptions } from "../errors/readOptions.js";
import { loadChunk } from "../platform/loadChunk.js";
import { parseJson } from "../platform/parseJson.js";
import { GATEWAY_PATH } from "../product.js";
import type { Connection, Target } from "./Credential.js";
import { isCloudId } from "./parseSite.js";

/**
 * Connects to the site's own host, for a custom credential.
 *
 * @param kind the kind of the credential
 * @param because why this route was chosen, for `connection()`
 * @throws {ConfluenceError} of the kind `configuration` if the site is not known or the cloud ID is malformed
 */
export function siteRoute(kind: string, target: Target, because: string): Connection {
  const { site, cloudId } = readTarget(target);
  if (site?.origin === undefined) {
    throw configurationError(
      "this credential works only on the site's own host, which is not known",
      "pass `site`",
    );
  }
  if (cloudId !== undefined) checkCloudId(cloudId);
  return { kind, route: "site", apiBase: site.origin, siteBase: site.origin, cloudId, because };
}

/**
 * Connects through Atlassian's gateway, for a custom credential. Looks up the site's cloud ID unless it is known.
 *
 * @param kind the kind of the credential
 * @param because why this route was chosen, for `connection()`
 * @throws {ConfluenceError} of the kind `wrong-route`, `server` or `rate-limited` if the site returns no cloud ID;
 * `configuration` if the gateway, or both the site and the cloud ID, are not known, or the cloud ID is malformed
 */
export async function gatewayRoute(kind: string, target: Target, because: string): Promise<Connection> {
  const read = readTarget(target);
  const { site } = read;
  const gateway = gatewayOrigin(read);
  const cloudId = checkCloudId(read.cloudId ?? site?.cloudId ?? (await findCloudId(read)));
  const apiBase = `${gateway}${GATEWAY_PATH}/${cloudId}`;
  return { kind, route: "gateway", apiBase, siteBase: site?.origin, cloudId, because };
}

/** Reads a target, which a custom credential passes on. */
function readTarget(target: Target): Target {
  checkObject("target", target, "what `connect` receives");
  const { site, gateway, ...own } = readOptions(() => ({
    ...target,
    site: target.site && { ...target.site },
  }));
  if (gateway !== undefined) checkText("gateway", gateway, "what `connect` receives");
  return { ...own, gateway, site };
}

/** Returns the origin of the gateway, or throws an error that asks for it. */
export function gatewayOrigin({ gateway, site }: Target): string {
  if (gateway !== undefined) return gateway;
  throw configurationError(
    `the gateway that serves ${site?.origin ?? "the URL in `site`"} is not known`,
    "pass its origin as `gateway`",
  );
}

function checkCloudId(cloudId: string): string {
  if (isCloudId(cloudId)) return cloudId;
  throw configurationError("the cloud ID is malformed", "pass the one that admin.atlassian.com shows");
}

/**
 * Asks the site for its cloud ID. The URL needs no credential and gets none (documented by Atlassian's "Retrieve my
 * Atlassian site's cloud ID"). A redirect is not followed, because it would lead to another site.
 */
async function findCloudId({ site, fetch }: Target): Promise<string> {
  if (site?.origin === undefined) throw configurationError("no site is known", "pass `site` or `cloudId`");
  const url = `${site.origin}/_edge/tenant_info`;
  const response = await fetch(url, { headers: { Accept: "application/json" } });
  const text = await response.text();
  const { cloudId } = Object(parseJson(text)) as { readonly cloudId?: unknown };
  if (response.status === 200 && isCloudId(cloudId)) return cloudId;
  const hint =
    "Check the site's name, or pass `cloudId` (admin.atlassian.com shows it); a proxy or a log-in page may have responded.";
  const { unexpectedResponse } = await loadChunk(() => import("../failures/unexpectedResponse.js"));
  throw unexpectedResponse("the site returned no cloud ID", ["GET", url, "site"], response, text, hint);
}
