import type { FakeAnswer } from "../HandlerContext.js";
import { HttpFailure } from "../HttpFailure.js";
import { LIFETIME, type TokenClient, type Tokens } from "./createTokens.js";
import type { Arrival } from "./ServerRequest.js";

/** Answers for the authorization server: `POST /oauth/token`, with a form or JSON. */
export function grantToken({ method, url, headers, body }: Arrival, tokens: Tokens): FakeAnswer {
  if (new URL(url).pathname !== "/oauth/token") throw refuse(404, "not_found", "Not Found");
  if (method !== "POST") throw refuse(405, "invalid_request", "Method Not Allowed");
  const fields = readFields(new TextDecoder().decode(body), headers.get("content-type") ?? "");
  const client = tokens.clients.get(fields.client_id ?? "");
  // Observed: the code is the one of a consent that the person declined.
  if (client === undefined || client.secret !== fields.client_secret)
    throw refuse(401, "access_denied", "Unauthorized");
  if (fields.grant_type !== client.grant)
    throw refuse(403, "unauthorized_client", `Grant type '${fields.grant_type}' not allowed for the client.`);
  return {
    body: client.grant === "refresh_token" ? refresh(client, fields, tokens) : grant(client, tokens, fields),
  };
}

/** Observed: a request that names scopes is refused, since they are those of the credentials. */
function grant(client: TokenClient, tokens: Tokens, fields: Record<string, string>): object {
  if (fields.scope !== undefined) throw refuse(400, "invalid_scope", "The scopes are those of the client.");
  return describe(client, tokens);
}

/** A refresh token works once. Observed: what any other is answered; `invalid_grant` is what is documented. */
function refresh(client: TokenClient, fields: Record<string, string>, tokens: Tokens): object {
  if (client.refreshToken === undefined || fields.refresh_token !== client.refreshToken)
    throw refuse(403, "unauthorized_client", "refresh_token is invalid");
  return { ...describe(client, tokens), refresh_token: tokens.giveRefresh(client) };
}

function describe(client: TokenClient, tokens: Tokens): object {
  const scope = client.caller.scopes?.join(" ");
  return { access_token: tokens.giveAccess(client), expires_in: LIFETIME, token_type: "Bearer", scope };
}

function readFields(text: string, type: string): Record<string, string> {
  if (!type.includes("json")) return Object.fromEntries(new URLSearchParams(text));
  try {
    return JSON.parse(text);
  } catch {
    throw refuse(400, "invalid_request", "The body is not JSON.");
  }
}

function refuse(status: number, error: string, description: string): HttpFailure {
  return new HttpFailure({ status, body: { error, error_description: description } });
}
