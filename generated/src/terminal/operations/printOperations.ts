import { describeOperation } from "../../schemas/describe.js";
import { listOperations } from "../../tables/listOperations.js";
import { printTable } from "../call/format.js";
import type { Output } from "../Terminal.js";

/** Words that are no search terms beside longer ones: `in`, `by`, `a`. They match whole words only. */
const SHORT = /^[a-z]{1,2}$/;

/**
 * Prints the operations that have all words in their name, path or description, one a line; nothing if none has. Those
 * with more of the words in their name come first, then those with more of them as whole words. Words of one or two
 * letters only affect the order, unless there are no others.
 */
export function printOperations(words: readonly string[], output: Output): string[] {
  const wanted = words.map((word) => word.toLowerCase());
  const long = wanted.filter((word) => !SHORT.test(word));
  const required = long.length > 0 ? long : wanted;
  const rows = listOperations()
    .map(({ name, operation: { method, path } }) => {
      const description = describeOperation(name) || `${method} ${path}`;
      const [does = ""] = description.split(/[.;](?: |$)/, 1);
      return { operation: name, does, text: `${name} ${method} ${path} ${description}` };
    })
    .filter(({ text }) => countWords(text, required) === required.length)
    .map((row) => ({
      ...row,
      rank: 1e3 * countWords(row.operation, wanted) + countWords(row.text, wanted, true),
    }))
    .sort((a, b) => b.rank - a.rank);
  return rows.length > 0 ? printTable(rows, ["operation", "does"], output) : [];
}

/** Counts the words that a text has, as whole words, or as parts of words unless they are short. */
function countWords(text: string, wanted: readonly string[], isWhole = false): number {
  const lower = text.toLowerCase();
  const own = new Set(
    text
      .replace(/[a-z](?=[A-Z])/g, "$& ")
      .toLowerCase()
      .split(/[^\p{L}\d]+/u),
  );
  return wanted.filter((word) => own.has(word) || (!isWhole && !SHORT.test(word) && lower.includes(word)))
    .length;
}
