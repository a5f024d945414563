import type { Operation, OperationTable } from "../operations/Operation.js";
import { files, forms, lists } from "./features.js";

/**
 * Operations by the segments of their path, as a tree, and by their method: the name, then the differences from the
 * defaults, `getPages cursor 250 comma:expand`.
 */
export interface TableByPath {
  readonly [stepOrMethod: string]: TableByPath | string;
}

/** The meaning of each word; the others are paging styles. */
const WORDS: Readonly<Record<string, Partial<Operation>>> = {
  json: { body: "json" },
  form: { body: "form", forms },
  none: { success: "none" },
  file: { success: "file", files },
};

/** Reads a table that contains shared path segments once, because clients are as large as their tables. */
export function readTable(table: TableByPath, noCheck?: true): OperationTable {
  return Object.fromEntries(readSteps(table, "", noCheck));
}

function readSteps(steps: TableByPath, path: string, noCheck?: true): [string, Operation][] {
  return Object.entries(steps).flatMap(([step, found]) => {
    if (typeof found === "object") return readSteps(found, path + step, noCheck);
    const [id = "", ...words] = found.split(" ");
    const operation = { method: step, path, ...(noCheck && step !== "GET" && { noCheck }) };
    return [[id, Object.assign(operation, ...words.map(readWord))]];
  });
}

function readWord(word: string): Partial<Operation> {
  const [list = "", names] = word.split(":");
  if (names !== undefined) return { [list]: names.split(",").map(decodeURIComponent) };
  const max = Number(word);
  if (!Number.isNaN(max)) return { max };
  return WORDS[word] ?? { page: word as NonNullable<Operation["page"]>, lists };
}
