import type { Connection, Target } from "../connection/Credential.js";
import { gatewayRoute, siteRoute } from "../connection/routes.js";
import { ConfluenceError, isConfluenceError } from "../errors/ConfluenceError.js";
import { isHtml } from "../http/isHtml.js";
import { isScopeFailure } from "../http/isScopeFailure.js";
import { TOKEN_PROBE, USER_PROBE } from "../product.js";

/**
 * Finds a route that accepts the token, without side effects. The gateway is tried first, because it accepts scoped
 * tokens (documented) and unscoped ones (observed). If it rejects the token, the site is tried before the token is
 * considered invalid. A missing scope counts as accepted, because only valid tokens get that far.
 */
export async function detectRoute(
  kind: string,
  target: Target,
  headers: Readonly<Record<string, string>>,
): Promise<Connection> {
  let gateway: Connection;
  try {
    gateway = await gatewayRoute(kind, target, "the gateway accepts the token");
  } catch (error) {
    // A site that fails now may recover, and a failure is not cached.
    const isFinal =
      isConfluenceError(error) && error.kind === "wrong-route" && !isTemporary(error.status ?? 0);
    if (!isFinal || target.site?.origin === undefined) throw error;
    return siteRoute(
      kind,
      target,
      `the site is used because its cloud ID is not available (${error.message})`,
    );
  }
  const rejection = await probeGateway(target, gateway, headers);
  if (rejection === undefined) return gateway;
  if (target.site?.origin !== undefined) {
    const site = siteRoute(kind, target, "the gateway rejects the token and the site accepts it");
    if (await isAuthenticated(target, site, headers)) return site;
  }
  throw rejection;
}

/** Requests one space: a valid token gets it, or an error that says that it lacks the scope. */
async function probeGateway(
  { fetch }: Target,
  { apiBase }: Connection,
  headers: Readonly<Record<string, string>>,
): Promise<ConfluenceError | undefined> {
  const url = `${apiBase}${TOKEN_PROBE}`;
  const response = await fetch(url, { headers, redirect: "manual" });
  const { status } = response;
  const body = await response.text();
  if ((status === 200 && !isHtml(body)) || isScopeFailure(response, body)) return undefined;
  const details = { method: "GET", url, status, headers: response.headers, body };
  if (isTemporary(status)) {
    const kind = status === 429 ? "rate-limited" : "server";
    const hint = "Atlassian's servers failed; try again later.";
    throw new ConfluenceError(kind, `the gateway failed: ${status} (GET ${url})`, {
      ...details,
      hint,
    });
  }
  return new ConfluenceError("bad-credentials", `the token was rejected: ${status} (GET ${url})`, {
    ...details,
    hint:
      "Neither the gateway nor the site accepts the email address and the token: check both, and that the token has" +
      " not expired or been revoked at https://id.atlassian.com/manage-profile/security/api-tokens",
  });
}

function isTemporary(status: number): boolean {
  return status === 429 || status >= 500;
}

/** Whether the caller is authenticated on a route; some sites allow anonymous access. */
async function isAuthenticated(
  { fetch }: Target,
  { apiBase }: Connection,
  headers: Readonly<Record<string, string>>,
): Promise<boolean> {
  const response = await fetch(`${apiBase}${USER_PROBE}`, { headers, redirect: "manual" });
  const user = (await response.json().catch(() => null)) as { type?: unknown; accountId?: unknown } | null;
  // Jira's response has no type, and is sent only to users with an account.
  const isAccount = user?.type === undefined && typeof user?.accountId === "string";
  return response.status === 200 && (isAccount || user?.type === "known");
}
