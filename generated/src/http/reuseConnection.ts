import type { Connection, Target } from "../connection/Credential.js";
import type { GuardedCredential } from "../connection/guardCredential.js";
import { HOST_FAMILIES, isCloudId } from "../connection/parseSite.js";
import type { TrialTarget } from "../connection/TrialTarget.js";
import type { Waiter } from "../platform/share.js";
import { checkConnection } from "./checkConnection.js";
import { type TrialState, tryCalls } from "./tryCalls.js";

/**
 * Lets the first call try a connection that was saved. The credential chooses it, as always, with the saved cloud ID and route
 * instead of what it would ask for, so that nothing saved leads to another host. Undefined if it does not hold.
 */
export async function reuseConnection(
  saved: unknown,
  credential: GuardedCredential,
  target: TrialTarget & Waiter,
  state: TrialState,
): Promise<Connection | undefined> {
  const wanted = readSaved(saved, credential.kind, target);
  if (!wanted) return undefined;
  const { cloudId = target.cloudId, route: savedRoute } = wanted;
  const known = { ...target, cloudId, savedRoute, tryCall: undefined };
  const connection = await credential.connect(known).catch(() => undefined);
  if (connection?.apiBase !== wanted.apiBase || connection.route !== wanted.route) return undefined;
  checkConnection(connection, credential.kind);
  const tried = await tryCalls(state, connection, target.signal, true);
  if (!tried?.isAccepted) return undefined;
  const { siteBase = wanted.siteBase, scopes = wanted.scopes } = connection;
  return { ...connection, siteBase, scopes, because: "the first call confirmed the saved connection" };
}

/** Reads a saved connection, which may be anything; undefined unless it can be the credential's, for the target. */
function readSaved(saved: unknown, kind: string, { site, cloudId }: Target): Connection | undefined {
  try {
    const { version, route, apiBase, siteBase, ...own } = { ...(saved as Partial<Connection>) };
    const isOfTarget =
      (cloudId === undefined || own.cloudId === cloudId) &&
      (site?.origin === undefined ? isSite(siteBase) : siteBase === site.origin);
    const isRoute = route === "site" || (route === "gateway" && own.cloudId !== undefined);
    const isId = own.cloudId === undefined || isCloudId(own.cloudId);
    if (version !== 1 || own.kind !== kind || !isOfTarget || !isRoute || !isId || !apiBase) return undefined;
    const scopes = Array.isArray(own.scopes)
      ? own.scopes.filter((scope) => typeof scope === "string")
      : undefined;
    return { kind, route, apiBase, siteBase, cloudId: own.cloudId, scopes, because: "" };
  } catch {
    return undefined;
  }
}

/** Whether a value is undefined, or the origin of a site on a host of Atlassian's: links for people lead there. */
function isSite(origin: unknown): boolean {
  if (typeof origin !== "string" || !URL.canParse(origin)) return origin === undefined;
  const { hostname, protocol, origin: own } = new URL(origin);
  const isKnown = HOST_FAMILIES.some(([suffix]) => hostname.endsWith(suffix));
  return isKnown && protocol === "https:" && own === origin;
}
