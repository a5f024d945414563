import { ConfluenceError, configurationError } from "../errors/ConfluenceError.js";
import { GATEWAY_PATH } from "../product.js";
import type { Connection, Target } from "./Credential.js";

/** The route to the site's own host. */
export function siteRoute(kind: string, { site, cloudId }: Target, because: string): Connection {
  if (site?.origin === undefined) {
    throw configurationError(
      "this credential works at the site's own address, which is not known",
      "give `site`",
    );
  }
  return { kind, route: "site", apiBase: site.origin, siteBase: site.origin, cloudId, because };
}

/** The route through Atlassian's gateway, for which the site's cloudId is looked up unless it was given. */
export async function gatewayRoute(kind: string, target: Target, because: string): Promise<Connection> {
  const gateway = gatewayOrigin(target);
  const cloudId = target.cloudId ?? target.site?.cloudId ?? (await findCloudId(target));
  const apiBase = `${gateway}${GATEWAY_PATH}/${encodeURIComponent(cloudId)}`;
  return { kind, route: "gateway", apiBase, siteBase: target.site?.origin, cloudId, because };
}

/** The gateway's origin, or an error that asks for it. */
export function gatewayOrigin({ gateway, site }: Target): string {
  if (gateway !== undefined) return gateway;
  throw configurationError(
    `the gateway that serves ${site?.origin} is not known`,
    "give its origin as `gateway`",
  );
}

/**
 * Asks the site for its cloudId. The address needs no credential and gets none (documented by Atlassian's
 * "Retrieve my Atlassian site's cloud ID"); a redirect is not followed, since it would name another site.
 */
async function findCloudId({ site, fetch }: Target): Promise<string> {
  if (site?.origin === undefined) throw configurationError("no site is known", "give `site` or `cloudId`");
  const url = `${site.origin}/_edge/tenant_info`;
  const response = await fetch(url, { redirect: "manual", headers: { Accept: "application/json" } });
  const answer = (await response.json().catch(() => undefined)) as { cloudId?: unknown } | undefined;
  const cloudId = answer?.cloudId;
  if (response.status !== 200 || typeof cloudId !== "string" || !/^[\w-]+$/.test(cloudId)) {
    throw new ConfluenceError("wrong-route", `the site gives no cloudId: ${response.status} (GET ${url})`, {
      hint: "check the site's name; for a site behind a proxy, give `cloudId` (Atlassian's administration shows it)",
      status: response.status,
      headers: response.headers,
      method: "GET",
      url,
    });
  }
  return cloudId;
}
