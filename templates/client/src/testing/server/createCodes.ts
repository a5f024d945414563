import type { Scope } from "../../scopes.js";
import { randomString } from "../seededRandom.js";

/** How long a code works: the longest time that RFC 6749 recommends. */
const LIFETIME_MS = 600_000;

/** A consent of the user of an app. */
export interface Consent {
  readonly redirectUri: string;
  readonly scopes: readonly Scope[];
  /** Whether it comes with a refresh token. */
  readonly isOffline: boolean;
}

/** The codes of the consents that apps have not fetched yet. */
export interface Codes {
  /** Issues the code of a consent to an app. */
  issue(app: object, consent: Consent): string;
  /** Takes a code, which works once; undefined if it is unknown, has expired, or belongs to another app or callback. */
  take(app: object, code: string, redirectUri: string): Consent | undefined;
}

/** Creates the registry of codes. */
export function createCodes(random: () => number, now: () => number): Codes {
  const codes = new Map<string, Consent & { readonly app: object; readonly expiresAt: number }>();
  return {
    issue(app, consent) {
      const code = randomString(random, 64);
      codes.set(code, { ...consent, app, expiresAt: now() + LIFETIME_MS });
      return code;
    },
    take(app, code, redirectUri) {
      const found = codes.get(code);
      codes.delete(code);
      const isRight = found?.app === app && found.redirectUri === redirectUri;
      return isRight && found.expiresAt > now() ? found : undefined;
    },
  };
}
