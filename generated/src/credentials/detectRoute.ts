import type { Connection, Target } from "../connection/Credential.js";
import { gatewayRoute, siteRoute } from "../connection/routes.js";
import { type ErrorKind, isConfluenceError, ConfluenceError, summaryOf } from "../errors/ConfluenceError.js";
import { classifyResponse } from "../failures/classify.js";
import { unexpectedResponse } from "../failures/unexpectedResponse.js";
import { parseJson } from "../platform/parseJson.js";
import { TOKEN_PROBE, TOKEN_PROBE_FIELD, USER_PROBE } from "../product.js";

type Headers = Readonly<Record<string, string>>;

/** The errors of the gateway after which the site is asked. It may still know the caller. */
const ASK_SITE: readonly ErrorKind[] = ["bad-credentials", "wrong-route", "forbidden"];

/** The statuses with which a site refuses a caller, whoever responds. */
const REFUSALS: readonly number[] = [401, 403, 404];

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
    if (!ASK_SITE.includes(error.kind)) throw error;
    const because =
      error.kind === "bad-credentials"
        ? "the gateway rejects the token and the site accepts it"
        : `the site accepts the token; ${missing} is not available (${summaryOf(error)})`;
    const site = siteRoute(kind, target, because);
    await probeSite(target, site, headers, error);
    return site;
  }
}

/** Requests the probe: a valid token gets it, or an error that says that it lacks the scope. */
async function probeGateway({ fetch }: Target, connection: Connection, headers: Headers): Promise<void> {
  const url = `${connection.apiBase}${TOKEN_PROBE}`;
  const response = await fetch(url, { headers });
  const { status } = response;
  const body = await response.text();
  const data = status === 200 ? parseJson(body) : undefined;
  if (typeof data === "object" && data && (!TOKEN_PROBE_FIELD || Object.hasOwn(data, TOKEN_PROBE_FIELD)))
    return;
  const { token } = classifyResponse(response, body, connection);
  if (token === "accepted") return;
  if (token !== "rejected")
    throw unexpectedResponse(
      "the gateway did not check the token",
      ["GET", url, "gateway"],
      response,
      body,
      PROXY_HINT,
    );
  throw new ConfluenceError("bad-credentials", `the token was rejected: ${status} (GET ${url})`, {
    ...{ method: "GET", url, status, headers: response.headers, body: parseJson(body) ?? body },
    hint:
      "Neither the gateway nor the site accepts the email address and the token: check both, and that the token has" +
      " not expired or been revoked at https://id.atlassian.com/manage-profile/security/api-tokens",
  });
}

/** Throws unless the site knows the caller; some sites allow anonymous access. */
async function probeSite(
  { fetch }: Target,
  connection: Connection,
  headers: Headers,
  rejection: ConfluenceError,
): Promise<void> {
  const url = `${connection.apiBase}${USER_PROBE}`;
  const response = await fetch(url, { headers });
  const body = await response.text();
  const data = response.status === 200 ? parseJson(body) : undefined;
  const user = Object(data) === data ? (data as User) : undefined;
  if (user && isKnown(user)) return;
  const request = ["GET", url, "site"] as const;
  const failure = unexpectedResponse("the site did not check the token", request, response, body, PROXY_HINT);
  const isRefused = user !== undefined || REFUSALS.includes(response.status);
  // Where both say little, the first is nearer to the cause.
  const isVague = failure.kind === "wrong-route" && (isRefused || rejection.kind === "wrong-route");
  throw user || isVague ? rejection : failure;
}

interface User {
  readonly type?: unknown;
  readonly accountId?: unknown;
}

/** Whether a response is that of an authenticated caller. Jira's has no type, and is sent only to users with an account. */
function isKnown({ type, accountId }: User): boolean {
  return type === "known" || (type === undefined && typeof accountId === "string");
}
