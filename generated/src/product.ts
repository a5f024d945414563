// Generated from specs/confluence-v1.json and specs/confluence-v2.json by `npm run generate`. Do not edit.

/** The gateway's path of the product; the cloud ID follows it. */
export const GATEWAY_PATH: string = "/ex/confluence";

/** What the paths of the site's pages start with. */
export const CONTEXT_PATH: string = "/wiki";

/** A path that accepts every valid API token, even if only to say that a scope is missing. */
export const TOKEN_PROBE: string = "/wiki/api/v2/spaces?limit=1";

/** A field that a successful response to it has; empty if that is not known. */
export const TOKEN_PROBE_FIELD: string = "results";

/** The path whose response is the current user. */
export const USER_PROBE: string = "/wiki/rest/api/user/current";

/** What the paths of each API start with; empty if those of one have nothing in common. */
export const PREFIXES: readonly string[] = ["/wiki/rest/api", "/wiki/api/v2"];

/** Where the requests of an API go, if not to the product: an address, or a path below the gateway. */
export const BASES: Readonly<Record<string, string>> = {  };

/** Whether an API is the product's, which a site has. */
export const HAS_SITE: boolean = true;

/** The variables in the addresses of some APIs. */
export type Variables = Readonly<Record<string, never>>;

/** For each API, the operation that probes it; it takes no arguments and has no effect. */
export const PROBES: Readonly<Record<string, string>> = { v1: "getCurrentUser", v2: "getSpaces" };
