import type { Caller } from "./Caller.js";
import type { Tokens } from "./createTokens.js";
import {
  bearerAtSite,
  passwordDeprecated,
  tomcatUnauthorized,
  unauthorized,
  unknownCaller,
} from "./failures.js";
import type { Place } from "./ServerRequest.js";

/** Finds out who is calling, by the rules of the host; a credential that is good elsewhere is refused here. */
export function identify(place: Place, authorization: string | null, tokens: Tokens): Caller {
  const [scheme = "", value = ""] = (authorization ?? "").split(/ +(.*)/);
  if (/^basic$/i.test(scheme)) return identifyBasic(place, value, tokens);
  if (!/^bearer$/i.test(scheme)) throw unknownCaller(place.path);
  return identifyBearer(place, value, tokens);
}

function identifyBasic({ host, path }: Place, value: string, tokens: Tokens): Caller {
  const text = decode(value);
  const [, email, token] = /^([^:]*):(.*)$/s.exec(text ?? "") ?? [];
  if (host === "site" && text === undefined) throw tomcatUnauthorized();
  if (host === "site" && !email?.includes("@")) throw passwordDeprecated();
  const caller = email === undefined || token === undefined ? undefined : tokens.findApiToken(token, email);
  if (caller === undefined) throw unknownCaller(path);
  if (host === "site" && caller.scopes !== undefined) throw tomcatUnauthorized();
  return caller;
}

/**
 * A user's API token as Bearer is unknown (one measurement); a service account's is good. An access token that has
 * ended is refused by the gateway itself, before Confluence is asked.
 */
function identifyBearer({ host, path, store }: Place, token: string, tokens: Tokens): Caller {
  if (host === "site") throw bearerAtSite(path);
  const service = tokens.findApiToken(token);
  if (service?.kind === "service-account-token") return service;
  const caller = tokens.findAccessToken(token);
  if (caller === undefined && token.startsWith("eyJ")) throw unauthorized();
  const reaches = store !== undefined && (caller?.cloudIds?.includes(store.cloudId) ?? true);
  if (caller === undefined || !reaches) throw unknownCaller(path);
  return caller;
}

const decoder = new TextDecoder();

function decode(base64: string): string | undefined {
  try {
    return decoder.decode(Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0)));
  } catch {
    return undefined;
  }
}
