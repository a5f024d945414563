import type { Connection, Target } from "../connection/Credential.js";
import { isKnownUser } from "../connection/isKnownUser.js";
import { gatewayRoute, siteRoute } from "../connection/routes.js";
import type { TrialTarget } from "../connection/TrialTarget.js";
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
 * tokens (documented) and unscoped ones (observed), by a call that waits, if its response can show this, or else by a
 * request that only asks. A missing scope counts as accepted, because only valid tokens get that far. Without the gateway's
 * acceptance, the site is used only if it knows the caller. Everything else is an error, which is not cached: the next call
 * tries again.
 */
export async function detectRoute(kind: string, target: TrialTarget, headers: Headers): Promise<Connection> {
  let missing = "its cloud ID";
  try {
    const gateway = await gatewayRoute(kind, target, "the gateway accepts the token");
    missing = "the gateway";
    await tryGateway(target, gateway, headers);
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

/** Throws unless the gateway accepts the token. */
async function tryGateway(target: TrialTarget, connection: Connection, headers: Headers): Promise<void> {
  const tried = await target.tryCall?.(connection);
  if (tried === undefined) await probeGateway(target, connection, headers);
  else if (!tried.isAccepted) throw refusal(connection, tried.url, tried.response, tried.text);
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
  if (classifyResponse(response, body, connection).token !== "accepted")
    throw refusal(connection, url, response, body);
}

/** Creates the error of a response that does not accept the token. */
function refusal(connection: Connection, url: string, response: Response, body: string): ConfluenceError {
  const { status, headers } = response;
  if (classifyResponse(response, body, connection).token !== "rejected")
    return unexpectedResponse(
      "the gateway did not check the token",
      ["GET", url, "gateway"],
      response,
      body,
      PROXY_HINT,
    );
  return new ConfluenceError("bad-credentials", `the token was rejected: ${status} (GET ${url})`, {
    ...{ method: "GET", url, status, headers, body: parseJson(body) ?? body },
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
  if (isKnownUser(data)) return;
  const request = ["GET", url, "site"] as const;
  const failure = unexpectedResponse("the site did not check the token", request, response, body, PROXY_HINT);
  const isUser = Object(data) === data;
  const isRefused = isUser || REFUSALS.includes(response.status);
  // Where both say little, the first is nearer to the cause.
  const isVague = failure.kind === "wrong-route" && (isRefused || rejection.kind === "wrong-route");
  throw isUser || isVague ? rejection : failure;
}
