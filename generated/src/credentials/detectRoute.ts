import type { Connection, Target } from "../connection/Credential.js";
import { gatewayRoute, siteRoute } from "../connection/routes.js";
import { ConfluenceError, isConfluenceError } from "../errors/ConfluenceError.js";
import { unexpectedResponse } from "../errors/unexpectedResponse.js";
import { isScopeFailure } from "../http/isScopeFailure.js";
import { TOKEN_PROBE, USER_PROBE } from "../product.js";

type Headers = Readonly<Record<string, string>>;

/** The statuses with which Atlassian rejects a token. */
const REJECTIONS: readonly number[] = [401, 403, 404];

const PROXY_HINT = "A proxy or a log-in page may have responded: check the site's name and the network.";

/**
 * Finds a route that accepts the token, without side effects. The gateway is tried first, because it accepts scoped
 * tokens (documented) and unscoped ones (observed). A missing scope counts as accepted, because only valid tokens get
 * that far. Without the gateway's acceptance, the site is used only if it knows the caller. Everything else is an
 * error, which is not cached: the next call tries again.
 */
export async function detectRoute(kind: string, target: Target, headers: Headers): Promise<Connection> {
  let missing = "its cloud ID";
  try {
    const gateway = await gatewayRoute(kind, target, "the gateway accepts the token");
    missing = "the gateway";
    await probeGateway(target, gateway, headers);
    return gateway;
  } catch (error) {
    if (target.site?.origin === undefined || !isConfluenceError(error)) throw error;
    if (error.kind !== "bad-credentials" && error.kind !== "wrong-route") throw error;
    const [summary] = error.message.split("\n");
    const because =
      error.kind === "bad-credentials"
        ? "the gateway rejects the token and the site accepts it"
        : `the site accepts the token; ${missing} is not available (${summary})`;
    const site = siteRoute(kind, target, because);
    await probeSite(target, site, headers, error);
    return site;
  }
}

/** Requests one space: a valid token gets it, or an error that says that it lacks the scope. */
async function probeGateway({ fetch }: Target, { apiBase }: Connection, headers: Headers): Promise<void> {
  const url = `${apiBase}${TOKEN_PROBE}`;
  const response = await fetch(url, { headers });
  const { status } = response;
  const body = await response.text();
  // Atlassian's gateway sends no markup (observed).
  const isPage = /^\s*</.test(body);
  if ((status === 200 && parseObject(body)) || (!isPage && isScopeFailure(response, body))) return;
  if (isPage || !REJECTIONS.includes(status))
    throw unexpectedResponse("the gateway did not check the token", ["GET", url], response, PROXY_HINT);
  throw new ConfluenceError("bad-credentials", `the token was rejected: ${status} (GET ${url})`, {
    ...{ method: "GET", url, status, headers: response.headers, body },
    hint:
      "Neither the gateway nor the site accepts the email address and the token: check both, and that the token has" +
      " not expired or been revoked at https://id.atlassian.com/manage-profile/security/api-tokens",
  });
}

/** Throws unless the site knows the caller; some sites allow anonymous access. */
async function probeSite(
  { fetch }: Target,
  { apiBase }: Connection,
  headers: Headers,
  rejection: ConfluenceError,
): Promise<void> {
  const url = `${apiBase}${USER_PROBE}`;
  const response = await fetch(url, { headers });
  const user = response.status === 200 ? parseObject(await response.text()) : undefined;
  if (user && isKnown(user)) return;
  if (user || REJECTIONS.includes(response.status)) throw rejection;
  const failure = unexpectedResponse("the site did not check the token", ["GET", url], response, PROXY_HINT);
  throw failure.kind === rejection.kind ? rejection : failure;
}

/** Whether a response is that of an authenticated caller. Jira's has no type, and is sent only to users with an account. */
function isKnown({ type, accountId }: { readonly type?: unknown; readonly accountId?: unknown }): boolean {
  return type === "known" || (type === undefined && typeof accountId === "string");
}

function parseObject(body: string): object | undefined {
  try {
    const value: unknown = JSON.parse(body);
    return typeof value === "object" && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}
