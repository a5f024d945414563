import { ConfluenceError, type ErrorKind } from "../errors/ConfluenceError.js";
import type { Fetch } from "../platform/Fetch.js";

/** Atlassian's authorization server. */
export const AUTHORIZATION_SERVER = "https://auth.atlassian.com";

/** What the authorization server grants. */
export interface Grant {
  readonly access_token: string;
  /** Seconds until the access token ends. */
  readonly expires_in?: number;
  readonly refresh_token?: string;
}

/**
 * Asks the authorization server for a token. Errors name what the server says, never what was sent. Observed:
 * a refresh token that is unknown or was rotated answers 403 `unauthorized_client` (documented: `invalid_grant`),
 * a wrong client secret 401 `access_denied`.
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
  const answer = (await response.json().catch(() => ({}))) as Partial<Grant> & { error?: unknown };
  if (response.ok && typeof answer.access_token === "string") return answer as Grant;
  const code = typeof answer.error === "string" ? answer.error.slice(0, 100) : "no token in the answer";
  const isRefused = [400, 401, 403].includes(response.status);
  const isDead = fields.grant_type === "refresh_token" && isRefused && code !== "access_denied";
  const kind = isDead ? "dead-refresh-token" : errorKindOf(response.status);
  throw new ConfluenceError(kind, `no access token: ${response.status} ${code} (POST ${url})`, {
    hint: isDead
      ? "It was used before (each works once) or lay unused for 90 days: let the person consent again, and keep the token that `onRefresh` gives."
      : "Check the client id and the client secret, and that they belong together.",
    method: "POST",
    url,
    status: response.status,
    headers: response.headers,
  });
}

/** What a status of one of Atlassian's account services means. */
export function errorKindOf(status: number): ErrorKind {
  if (status >= 500) return "server";
  return status === 429 ? "rate-limited" : "bad-credentials";
}
