/** What people say for what names and texts have. */
export const SYNONYMS: Readonly<Record<string, string>> = {
  remove: "delete",
  edit: "update",
  change: "update",
  add: "create",
  find: "search",
  list: "get",
  read: "get",
  fetch: "get",
  auth: "credentials",
  login: "credentials",
  picture: "file",
};

/** Words that tell nothing apart, as questions have them. */
export const IGNORED: readonly string[] =
  "a an the all every to of in on for by with from how which what where when why is are does my i we you me do can should must need needs want have and or it its this that there".split(
    " ",
  );

/** Splits a text into words in lower case: `v1.searchByCQL` has `v1`, `search`, `by` and `cql`. */
export function split(text: string): string[] {
  return text
    .replace(/([a-z\d])([A-Z])/g, "$1 $2")
    .replace(/([A-Z])([A-Z][a-z])/g, "$1 $2")
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}

/** Cuts the endings of verbs and plurals. */
export function stem(word: string): string {
  return word.replace(/(?<=...)(?:ies|es|s|ing|ed|y|e)$/, "");
}
