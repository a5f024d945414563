import type { Connection } from "../connection/Credential.js";
import { gatewayRoute, siteRoute } from "../connection/routes.js";
import type { TrialTarget } from "../connection/TrialTarget.js";
import { detectRoute } from "./detectRoute.js";

/** Chooses the route of an API token by whether it is scoped, or else detects which route accepts it. */
export async function routeToken(
  kind: string,
  target: TrialTarget,
  headers: Readonly<Record<string, string>>,
  scoped: boolean | undefined,
): Promise<Connection> {
  const isScoped = scoped ?? (target.savedRoute && target.savedRoute === "gateway");
  if (isScoped === undefined) return detectRoute(kind, target, headers);
  return isScoped
    ? gatewayRoute(kind, target, "scoped tokens work only through the gateway")
    : siteRoute(kind, target, "the token was declared unscoped");
}
