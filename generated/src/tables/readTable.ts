import type { Operation, OperationTable } from "../operations/Operation.js";
import { files, forms, lists } from "./features.js";

/**
 * Operations by the segments of their path, as a tree, and by their method: the name, then the differences from the
 * defaults, `getPages cursor 250 comma:expand`.
 */
export interface TableByPath {
  readonly [stepOrMethod: string]: TableByPath | string;
}

/** The meaning of each word; the others are rows of `pager.ts`. */
const WORDS: Readonly<Record<string, Partial<Operation>>> = {
  json: { body: "json" },
  form: { body: "form", forms },
  none: { success: "none" },
  file: { success: "file", files },
};

/** Features by the words that stand for them. */
type Features = Partial<Operation>;

/**
 * Reads a table that contains shared path segments once, because clients are as large as their tables.
 *
 * @param features those that only some documents need
 */
export function readTable(table: TableByPath, noCheck?: true, features?: Features): OperationTable {
  return Object.fromEntries(readSteps(table, "", noCheck, features));
}

function readSteps(
  steps: TableByPath,
  path: string,
  noCheck?: true,
  features?: Features,
): [string, Operation][] {
  return Object.entries(steps).flatMap(([step, found]) => {
    if (typeof found === "object") return readSteps(found, path + step, noCheck, features);
    const [id = "", ...words] = found.split(" ");
    const operation = { method: step, path, ...(noCheck && step !== "GET" && { noCheck }) };
    return [[id, Object.assign(operation, ...words.map((word) => readWord(word, features)))]];
  });
}

function readWord(word: string, features: Features = {}): Partial<Operation> {
  const [list = "", names] = word.split(":");
  if (names !== undefined) return { [list]: names.split(",").map(decodeURIComponent) };
  const max = Number(word);
  if (!Number.isNaN(max)) return { max };
  if (word in features) return { [word]: features[word as keyof Operation] };
  return WORDS[word] ?? { page: word, lists };
}
