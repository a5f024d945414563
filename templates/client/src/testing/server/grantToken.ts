import { HttpFailure } from "../HttpFailure.js";
import type { HttpResponse } from "../HttpResponse.js";
import { isActive } from "../userStatus.js";
import type { TokenClient, Tokens } from "./createTokens.js";
import { giveConsent } from "./giveConsent.js";
import type { ServerRequest } from "./ServerRequest.js";

/** Responds for the authorization server: `GET /authorize`, and `POST /oauth/token` with a form or JSON. */
export function grantToken(request: ServerRequest, tokens: Tokens): HttpResponse {
  const { method, url, headers, body } = request;
  const { pathname } = new URL(url);
  if (pathname === "/authorize") return giveConsent(request, tokens);
  if (pathname !== "/oauth/token") throw oauthError(404, "not_found", "Not Found");
  if (method !== "POST") throw oauthError(405, "invalid_request", "Method Not Allowed");
  const fields = parseFields(new TextDecoder().decode(body), headers.get("content-type") ?? "");
  const client = tokens.clients.get(fields.client_id ?? "");
  // Observed: the error code is that of a declined consent.
  if (client === undefined || client.secret !== fields.client_secret)
    throw oauthError(401, "access_denied", "Unauthorized");
  const isOfApp = client.grant === "refresh_token";
  const grantType = fields.grant_type;
  if (isOfApp && grantType === "authorization_code") return { body: grantCode(client, fields, tokens) };
  if (grantType !== client.grant)
    throw oauthError(403, "unauthorized_client", `Grant type '${grantType}' not allowed for the client.`);
  return {
    body: isOfApp
      ? grantRefreshToken(client, fields, tokens)
      : grantClientCredentials(client, tokens, fields),
  };
}

/** Exchanges the code of a consent. The error is that of RFC 6749; what Atlassian answers has not been published. */
function grantCode(client: TokenClient, fields: Record<string, string>, tokens: Tokens): object {
  const consent = tokens.codes.take(client, fields.code ?? "", fields.redirect_uri ?? "");
  if (consent === undefined || !isActive(client.caller.user))
    throw oauthError(403, "invalid_grant", "Invalid authorization code");
  client.caller = { ...client.caller, scopes: consent.scopes };
  // Documented: without the scope `offline_access`, there is no refresh token.
  const refresh = consent.isOffline && { refresh_token: tokens.issueRefreshToken(client) };
  const answer = { ...toTokenResponse(client, tokens), ...refresh };
  return {
    ...answer,
    scope: [...consent.scopes, ...(consent.isOffline ? ["offline_access"] : [])].join(" "),
  };
}

/** Observed: a request with scopes fails, because the scopes are those of the credentials. */
function grantClientCredentials(client: TokenClient, tokens: Tokens, fields: Record<string, string>): object {
  // What sites answer has not been published; the credentials of a deleted service account are unknown.
  if (!isActive(client.caller.user)) throw oauthError(401, "access_denied", "Unauthorized");
  if (fields.scope !== undefined)
    throw oauthError(400, "invalid_scope", "The scopes are those of the client.");
  return toTokenResponse(client, tokens);
}

/** The error is the observed one; the documented one is `invalid_grant`. */
function grantRefreshToken(client: TokenClient, fields: Record<string, string>, tokens: Tokens): object {
  if (!isActive(client.caller.user) || !tokens.takeRefreshToken(client, fields.refresh_token ?? ""))
    throw oauthError(403, "unauthorized_client", "refresh_token is invalid");
  return { ...toTokenResponse(client, tokens), refresh_token: tokens.issueRefreshToken(client) };
}

function toTokenResponse(client: TokenClient, tokens: Tokens): object {
  const scope = client.caller.scopes?.join(" ");
  return {
    access_token: tokens.issueAccessToken(client),
    expires_in: client.lifetimes.accessToken,
    token_type: "Bearer",
    scope,
  };
}

function parseFields(body: string, type: string): Record<string, string> {
  if (!type.includes("json")) return Object.fromEntries(new URLSearchParams(body));
  try {
    return JSON.parse(body);
  } catch {
    throw oauthError(400, "invalid_request", "The body is not JSON.");
  }
}

function oauthError(status: number, error: string, description: string): HttpFailure {
  return new HttpFailure({ status, body: { error, error_description: description } });
}
