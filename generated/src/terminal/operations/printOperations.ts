import { describeOperation } from "../../schemas/describe.js";
import { listOperations } from "../../tables/listOperations.js";
import { printTable } from "../call/format.js";
import type { Output } from "../Terminal.js";

/**
 * Prints the operations that have all words in their name, path or description, one a line; nothing if none has. Those
 * with more of the words in their name come first.
 */
export function printOperations(words: readonly string[], output: Output): string[] {
  const wanted = words.map((word) => word.toLowerCase());
  const count = (text: string) => wanted.filter((word) => text.toLowerCase().includes(word)).length;
  const rows = listOperations()
    .map(({ name, operation: { method, path } }) => {
      const description = describeOperation(name) || `${method} ${path}`;
      const [does = ""] = description.split(/[.;](?: |$)/, 1);
      return { operation: name, does, count: count(`${name} ${method} ${path} ${description}`) };
    })
    .filter(({ count: found }) => found === wanted.length)
    .sort((a, b) => count(b.operation) - count(a.operation));
  return rows.length > 0 ? printTable(rows, ["operation", "does"], output) : [];
}
