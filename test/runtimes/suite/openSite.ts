import {
  apiToken,
  type Confluence,
  type ConfluenceError,
  type ConfluenceOptions,
  createConfluence,
  isConfluenceError,
} from "confluence-fetch";
import type { Place } from "./Place.js";
import type { Script, SeenRequest } from "./Script.js";

/** The secret that no error may hold. */
export const TOKEN = "ATATT3xSECRETxSECRET";

/** The header of the token. */
export const BASIC = `Basic ${btoa(`me@acme.com:${TOKEN}`)}`;

/** A client of a site that answers by a script. */
export interface OpenSite {
  readonly confluence: Confluence;
  /** Tells the requests that the hosts have seen. */
  requests(): Promise<SeenRequest[]>;
  /** Waits until what the hosts have seen is enough. */
  requestsUntil(isEnough: (seen: readonly SeenRequest[]) => boolean): Promise<SeenRequest[]>;
}

/** Has the hosts answer by a script, and makes a client of the site with a scoped token and without retries. */
export async function openSite(
  place: Place,
  script: Script,
  options: Partial<ConfluenceOptions> = {},
): Promise<OpenSite> {
  const { site, gateway, control } = place;
  await fetch(`${control}/script`, { method: "POST", body: JSON.stringify(script) });
  const auth = apiToken({ email: "me@acme.com", token: TOKEN, scoped: true });
  const requests = async (): Promise<SeenRequest[]> => (await fetch(`${control}/requests`)).json();
  return {
    confluence: createConfluence({ site, gateway, auth, retry: false, ...options }),
    requests,
    requestsUntil: async (isEnough) => {
      for (;;) {
        const seen = await requests();
        if (isEnough(seen)) return seen;
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    },
  };
}

/** Waits for the ConfluenceError with which a call must end. */
export async function failureOf(call: PromiseLike<unknown>): Promise<ConfluenceError> {
  try {
    await call;
  } catch (error) {
    if (isConfluenceError(error)) return error;
    throw new Error(`it failed with ${String(error)}, which is no ConfluenceError`);
  }
  throw new Error("it did not fail");
}
