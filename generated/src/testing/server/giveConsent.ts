import type { Scope } from "../../scopes.js";
import { HttpFailure } from "../HttpFailure.js";
import type { HttpResponse } from "../HttpResponse.js";
import type { Tokens } from "./createTokens.js";
import type { ServerRequest } from "./ServerRequest.js";

/** What the documentation requires besides the app, its scopes and its callback. */
const REQUIRED = [
  ["audience", "api.atlassian.com"],
  ["response_type", "code"],
  ["prompt", "consent"],
] as const;

/**
 * Responds for the page where a user consents, `GET /authorize`: the user of the app does so at once. What Atlassian shows if
 * a parameter is wrong has not been published.
 */
export function giveConsent({ method, url }: ServerRequest, tokens: Tokens): HttpResponse {
  if (method !== "GET") throw refuse(405, "Method Not Allowed");
  const query = new URL(url).searchParams;
  const parameter = (name: string) => query.get(name) ?? "";
  for (const [name, value] of REQUIRED)
    if (parameter(name) !== value) throw refuse(400, `The parameter ${name} must be ${value}.`);
  const client = tokens.clients.get(parameter("client_id"));
  if (client?.grant !== "refresh_token") throw refuse(400, "The app is unknown.");
  const redirectUri = parameter("redirect_uri");
  if (!URL.canParse(redirectUri)) throw refuse(400, "The callback URL is none.");
  const scopes = parameter("scope").split(" ").filter(Boolean);
  const isOffline = scopes.includes("offline_access");
  const granted = scopes.filter((scope) => scope !== "offline_access");
  // Documented: the scopes of an app are chosen in the developer console.
  const own = new Set<string>(client.scopes ?? granted);
  const foreign = granted.find((scope) => !own.has(scope));
  if (foreign !== undefined || granted.length === 0)
    throw refuse(400, `The app does not have the scope ${foreign ?? ""}.`);
  const location = new URL(redirectUri);
  if (query.has("state")) location.searchParams.set("state", parameter("state"));
  const code = tokens.codes.issue(client, { redirectUri, scopes: granted as Scope[], isOffline });
  location.searchParams.set("code", code);
  return { status: 302, headers: { location: location.href } };
}

function refuse(status: number, message: string): HttpFailure {
  return new HttpFailure({ status, headers: { "content-type": "text/plain" }, body: message });
}
