/** The name of the package, as its package.json says it. */
export const NAME = "jira-fetch";

/** The version of the package, as its package.json says it. */
export const VERSION = "1.0.0";
