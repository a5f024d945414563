/** What all paths of the removed operations start with. */
export const REMOVED_BELOW = "/";

/**
 * The operations that Atlassian removed from the API, by method and path below `REMOVED_BELOW`, with their replacements, if
 * there are any: none that is known.
 */
export const removedOperations: Readonly<Record<string, string>> = {};
