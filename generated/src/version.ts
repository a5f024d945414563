/** The name of the package, as its package.json says it. */
export const NAME = "confluence-fetch";

/** The version of the package, as its package.json says it. */
export const VERSION = "0.1.0";
