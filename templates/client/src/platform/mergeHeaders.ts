import { configurationError } from "../errors/NimbusError.js";

/**
 * Merges headers by their names, ignoring case. Later sources win. Rejects what `fetch` would reject with an error that
 * repeats the value.
 */
export function mergeHeaders(
  ...sources: readonly NonNullable<RequestInit["headers"]>[]
): Record<string, string> {
  const merged: Record<string, string> = {};
  for (const source of sources) {
    const pairs = Symbol.iterator in Object(source) ? (source as Headers) : Object.entries(source);
    for (const pair of pairs) {
      const [name, value] = pair;
      if (typeof value !== "string" || !/^[\w!#$%&'*+.^`|~-]+\n[\t -~\x80-\xff]*$/.test(pair.join("\n")))
        throw configurationError(
          `the header ${name.split(/[^\w-]/, 1)} cannot be sent`,
          "pass text without line breaks or non-Latin characters",
        );
      merged[name.toLowerCase()] = value;
    }
  }
  return merged;
}
