import type { Operation, OperationTable } from "./operation.js";
import { files, forms, lists } from "./parts.js";

/** The name of an operation, the words and the number that differ from the rule, and what they cannot say. */
export type TableEntry = readonly [id: string, ...parts: (string | number | Partial<Operation>)[]];

/** Operations by the steps of their path, of which several share the first ones, and by their method. */
export interface TableByPath {
  readonly [stepOrMethod: string]: TableByPath | TableEntry;
}

/** What a word says; the others are ways to ask for the next page. */
const WORDS: Readonly<Record<string, Partial<Operation>>> = {
  json: { body: "json" },
  form: { body: "form", forms },
  none: { success: "none" },
  file: { success: "file", files },
};

/** Reads a table that says every step of a path once, because clients are as large as their tables. */
export function readTable(table: TableByPath, noCheck?: true): OperationTable {
  return Object.fromEntries(readSteps(table, "", noCheck));
}

function readSteps(steps: TableByPath, path: string, noCheck?: true): [string, Operation][] {
  return Object.entries(steps).flatMap(([step, found]) => {
    if (!isEntry(found)) return readSteps(found, path + step, noCheck);
    const [id, ...parts] = found;
    const operation = { method: step, path, ...(noCheck && step !== "GET" && { noCheck }) };
    return [[id, Object.assign(operation, ...parts.map(readPart))]];
  });
}

function isEntry(found: TableByPath | TableEntry): found is TableEntry {
  return Array.isArray(found);
}

function readPart(part: string | number | Partial<Operation>): Partial<Operation> {
  if (typeof part === "object") return part;
  if (typeof part === "number") return { max: part };
  return WORDS[part] ?? { page: part as NonNullable<Operation["page"]>, lists };
}
