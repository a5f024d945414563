import type { Connection, Target } from "../connection/Credential.js";
import { gatewayRoute, siteRoute } from "../connection/routes.js";
import { ConfluenceError, isConfluenceError } from "../errors/ConfluenceError.js";
import { isHtml } from "../http/isHtml.js";
import { isScopeFailure } from "../http/isScopeFailure.js";
import { TOKEN_PROBE, USER_PROBE } from "../product.js";

/**
 * Finds a route that accepts the token, without side effects. The gateway is asked first: it serves scoped
 * tokens (documented) and unscoped ones (observed). A refusal there is checked at the site before the token
 * is called bad; a missing scope is no refusal, because only a good token gets that far.
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
    // A site that cannot answer now may answer later, and a failure is not remembered.
    const isFinal =
      isConfluenceError(error) && error.kind === "wrong-route" && !isTemporary(error.status ?? 0);
    if (!isFinal || target.site?.origin === undefined) throw error;
    return siteRoute(
      kind,
      target,
      `the site is tried because its cloudId is not to be had (${error.message})`,
    );
  }
  const refusal = await probeGateway(target, gateway, headers);
  if (refusal === undefined) return gateway;
  if (target.site?.origin !== undefined) {
    const site = siteRoute(kind, target, "the gateway refuses the token and the site accepts it");
    if (await isKnownAt(target, site, headers)) return site;
  }
  throw refusal;
}

/** Asks for one space: a good token gets it, or is told that it lacks the scope. */
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
    const hint = "Atlassian's side failed; try again later.";
    throw new ConfluenceError(kind, `the gateway does not answer: ${status} (GET ${url})`, {
      ...details,
      hint,
    });
  }
  return new ConfluenceError("bad-credentials", `the token is not accepted: ${status} (GET ${url})`, {
    ...details,
    hint:
      "Neither the gateway nor the site knows the e-mail and token together: check both, and that the token has" +
      " neither expired nor been revoked at https://id.atlassian.com/manage-profile/security/api-tokens",
  });
}

function isTemporary(status: number): boolean {
  return status === 429 || status >= 500;
}

/** Tells whether a route knows who is calling; some sites answer strangers too. */
async function isKnownAt(
  { fetch }: Target,
  { apiBase }: Connection,
  headers: Readonly<Record<string, string>>,
): Promise<boolean> {
  const response = await fetch(`${apiBase}${USER_PROBE}`, { headers, redirect: "manual" });
  const user = (await response.json().catch(() => null)) as { type?: unknown; accountId?: unknown } | null;
  // Jira's answer has no type, and goes to nobody without an account.
  const isAccount = user?.type === undefined && typeof user?.accountId === "string";
  return response.status === 200 && (isAccount || user?.type === "known");
}
