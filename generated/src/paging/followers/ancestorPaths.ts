/**
 * The path segment below which v2 has the ancestors of each type of content. An ancestor's own ancestors are found only
 * under its own type: the ID of a folder is not found under `pages` (documented).
 */
export const ANCESTOR_PATHS: ReadonlyMap<string, string> = new Map([
  ["page", "pages"],
  ["folder", "folders"],
  ["whiteboard", "whiteboards"],
  ["database", "databases"],
  ["embed", "embeds"],
]);
