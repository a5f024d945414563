/** The name of the package without its scope, as the User-Agent header names it. */
export const NAME = "confluence-fetch";

/** The version of the package, as its package.json says it. */
export const VERSION = "0.1.0";
