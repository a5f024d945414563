/** Splits a name into its words, in lower case: `spaceKey` and `space-key` become `space` and `key`. */
export function wordsOf(name: string): string[] {
  return name
    .replace(/([a-z\d])([A-Z])/g, "$1-$2")
    .toLowerCase()
    .split(/[^a-z\d]+/)
    .filter(Boolean);
}

/** Makes a word singular: `pages` becomes `page`, `properties` becomes `property`. */
export function nounOf(word: string): string {
  return wordsOf(word)
    .join("")
    .replace(/ies$/, "y")
    .replace(/([^s])s$/, "$1");
}

/** Names what a parameter or a property identifies, as `page:id`; a name of one word is about what it belongs to. */
export function keyOf(name: string, owner: string): string {
  const words = wordsOf(name);
  const last = words.pop() ?? "";
  return `${words.length > 0 ? nounOf(words.join("")) : owner}:${last}`;
}

/** Names what is at the end of a path, without its parameters: `/pages/{id}/footer-comments` has footer comments. */
export function nounOfPath(path: string): string {
  return nounOf(path.split("/").findLast((segment) => segment !== "" && !segment.startsWith("{")) ?? "");
}
