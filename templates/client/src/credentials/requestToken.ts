import { type ErrorKind, NimbusError } from "../errors/NimbusError.js";
import type { Fetch } from "../platform/Fetch.js";
import { loadChunk } from "../platform/loadChunk.js";
import { parseJson } from "../platform/parseJson.js";

/** The tokens that an authorization server granted. */
export interface Grant {
  readonly accessToken: string;
  /** When the access token expires at the earliest, in milliseconds since the epoch: it is older than its answer. */
  readonly expiresAt: number;
  readonly refreshToken: string | undefined;
}

/** The lifetime of an access token if the server does not return it (inferred: about an hour). */
const DEFAULT_LIFETIME_S = 3600;

/** The characters of an access token (RFC 6749, A.12); others could not be sent in a header. */
const IS_SENDABLE = /^[ -~]+$/;

/** The error codes that are quoted (RFC 6749, and Atlassian's). Any other text could repeat what was sent. */
const ERROR_CODES =
  /^(access_denied|invalid_(client|grant|request|scope)|server_error|temporarily_unavailable|unauthorized_client|unsupported_grant_type)$/;

/** What was refused, by its field, and what to do. */
const REFUSED: readonly (readonly [field: string, kind: ErrorKind, hint: string])[] = [
  [
    "refresh_token",
    "dead-refresh-token",
    "It was already used (each works once) or not used for 90 days: ask the user to consent again, and store the token that `onRefresh` receives.",
  ],
  [
    "code",
    "bad-credentials",
    "The code works once, soon after the consent, and with its callback URL: start the log-in again.",
  ],
];

/**
 * Requests a token from the authorization server. Errors quote the server's error code, never what was sent. Observed:
 * an unknown or rotated refresh token causes 403 `unauthorized_client` (documented: `invalid_grant`), a wrong client
 * secret 401 `access_denied`.
 */
export async function requestToken(
  server: string,
  fields: Readonly<Record<string, string>>,
  fetch: Fetch,
): Promise<Grant> {
  const url = `${server}/oauth/token`;
  const sentAt = Date.now();
  const response = await fetch(url, {
    method: "POST",
    headers: { Accept: "application/json", "Content-Type": "application/x-www-form-urlencoded" },
    body: new URLSearchParams(fields).toString(),
    // A refresh token and a code work once: the answer is waited for when nobody needs it any more.
    keepalive: "refresh_token" in fields || "code" in fields,
  });
  const { status, headers } = response;
  const text = await response.text();
  const body = Object(parseJson(text)) as Record<string, unknown>;
  if (response.ok && isText(body.access_token) && IS_SENDABLE.test(body.access_token)) {
    return {
      accessToken: body.access_token,
      expiresAt: sentAt + readLifetime(body.expires_in) * 1000,
      refreshToken: isText(body.refresh_token) ? body.refresh_token : undefined,
    };
  }
  const [code] = (isText(body.error) && ERROR_CODES.exec(body.error)) || [];
  const unexpected =
    "The response is not an authorization server's: check `authorizationServer` and any proxy in front of it.";
  const { unexpectedResponse } = await loadChunk(() => import("../failures/unexpectedResponse.js"));
  const request = ["POST", url, "site"] as const;
  const failure = unexpectedResponse("no access token", request, response, text, unexpected);
  const isOther = failure.kind !== "wrong-route";
  if (code === undefined || isOther || ![400, 401, 403].includes(status)) throw failure;
  const isRefused = ["invalid_grant", "unauthorized_client"].includes(code);
  const refused = isRefused ? REFUSED.find(([field]) => field in fields) : undefined;
  const [, kind, hint] = refused ?? ["", "bad-credentials", "Check the client ID and the client secret."];
  const details = { hint, method: "POST", url, status, headers };
  throw new NimbusError(kind, `no access token: ${status} ${code} (POST ${url})`, details);
}

/** Reads `expires_in`, in seconds. A token that had expired when it was granted could not be used. */
function readLifetime(value: unknown): number {
  const seconds = typeof value === "string" ? Number(value) : value;
  return typeof seconds === "number" && seconds > 0 && seconds < 1e9 ? seconds : DEFAULT_LIFETIME_S;
}

function isText(value: unknown): value is string {
  return typeof value === "string" && value !== "";
}
