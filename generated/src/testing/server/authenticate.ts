import { fromBase64 } from "../../platform/base64.js";
import type { FakeRejection } from "../FakeConfluence.js";
import type { HttpFailure } from "../HttpFailure.js";
import { passwordDeprecated, tomcatUnauthorized, unauthorized } from "../hostFailures.js";
import { bearerAtSite, notPermitted, unknownCaller } from "../product/failures.js";
import type { Caller } from "./Caller.js";
import type { Accounts } from "./createAccounts.js";
import type { ServerContext } from "./ServerContext.js";
import type { Target } from "./ServerRequest.js";

/** Authenticates a request by the rules of its host; a credential for another host is rejected. */
export function authenticate(
  target: Target,
  authorization: string | null,
  { accounts: { tokens }, expiredTokens }: ServerContext,
): Caller {
  const [scheme = "", value = ""] = (authorization ?? "").split(/ +(.*)/);
  if (/^basic$/i.test(scheme)) return authenticateBasic(target, value, tokens);
  if (!/^bearer$/i.test(scheme)) throw unknownCaller(target.path);
  return authenticateBearer(target, value, tokens, expiredTokens);
}

function authenticateBasic({ host, path }: Target, value: string, tokens: Accounts["tokens"]): Caller {
  const decoded = decode(value);
  const [, email, token] = /^([^:]*):(.*)$/s.exec(decoded ?? "") ?? [];
  if (host === "site" && decoded === undefined) throw tomcatUnauthorized();
  if (host === "site" && !email?.includes("@")) throw passwordDeprecated();
  const caller = email === undefined || token === undefined ? undefined : tokens.findApiToken(token, email);
  if (caller === undefined) throw unknownCaller(path);
  if (host === "site" && caller.scopes !== undefined) throw tomcatUnauthorized();
  return caller;
}

/** As Bearer, the API token of a user is unknown (observed once), while that of a service account is valid. */
function authenticateBearer(
  { host, path, site }: Target,
  token: string,
  tokens: Accounts["tokens"],
  expiredTokens: FakeRejection,
): Caller {
  if (host === "site") throw bearerAtSite(path);
  const service = tokens.findApiToken(token);
  if (service?.kind === "service-account-token") return service;
  const caller = tokens.findAccessToken(token);
  if (caller === undefined && token.startsWith("eyJ")) throw rejectExpired(expiredTokens, path);
  const isValidHere = site !== undefined && (caller?.cloudIds?.includes(site.cloudId) ?? true);
  if (caller === undefined || !isValidHere) throw unknownCaller(path);
  return caller;
}

function rejectExpired(as: FakeRejection, path: string): HttpFailure {
  if (as === "unauthorized") return unauthorized();
  return as === "not-permitted" ? notPermitted(path) : unknownCaller(path);
}

const decoder = new TextDecoder();

function decode(base64: string): string | undefined {
  try {
    return decoder.decode(fromBase64(base64));
  } catch {
    return undefined;
  }
}
