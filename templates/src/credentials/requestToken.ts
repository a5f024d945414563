import { ConfluenceError, type ErrorKind } from "../errors/ConfluenceError.js";
import type { Fetch } from "../platform/Fetch.js";

/** The response of the authorization server. */
export interface Grant {
  readonly access_token: string;
  /** Seconds until the access token expires. */
  readonly expires_in?: number;
  readonly refresh_token?: string;
}

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
  const response = await fetch(url, {
    method: "POST",
    redirect: "manual",
    headers: { Accept: "application/json", "Content-Type": "application/x-www-form-urlencoded" },
    body: new URLSearchParams(fields).toString(),
  });
  const body = (await response.json().catch(() => ({}))) as Partial<Grant> & { error?: unknown };
  if (response.ok && typeof body.access_token === "string") return body as Grant;
  const code = typeof body.error === "string" ? body.error.slice(0, 100) : "no token in the response";
  const isRejected = [400, 401, 403].includes(response.status);
  const isDead = fields.grant_type === "refresh_token" && isRejected && code !== "access_denied";
  const kind = isDead ? "dead-refresh-token" : errorKindOf(response.status);
  throw new ConfluenceError(kind, `no access token: ${response.status} ${code} (POST ${url})`, {
    hint: isDead
      ? "It was already used (each works once) or not used for 90 days: ask the user to consent again, and store the token that `onRefresh` receives."
      : "Check the client ID and the client secret.",
    method: "POST",
    url,
    status: response.status,
    headers: response.headers,
  });
}

/** The error kind for a status of Atlassian's account services. */
export function errorKindOf(status: number): ErrorKind {
  if (status >= 500) return "server";
  return status === 429 ? "rate-limited" : "bad-credentials";
}
