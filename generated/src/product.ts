// Generated from specs/confluence-v1.json and specs/confluence-v2.json by `npm run generate`. Do not edit.

/** Where the gateway serves the product; the cloudId follows. */
export const GATEWAY_PATH: string = "/ex/confluence";

/** What the paths of the site's pages start with. */
export const CONTEXT_PATH: string = "/wiki";

/** A path that answers every good API token, if only that it lacks the scope. */
export const TOKEN_PROBE: string = "/wiki/api/v2/spaces?limit=1";

/** The path that answers who is calling. */
export const USER_PROBE: string = "/wiki/rest/api/user/current";

/** What the paths of each API start with. */
export const PREFIXES: readonly string[] = ["/wiki/rest/api", "/wiki/api/v2"];

/** The operation by which each API is tried: it needs no arguments and has no effect. */
export const TRIALS: Readonly<Record<string, string>> = { v1: "getCurrentUser", v2: "getSpaces" };
