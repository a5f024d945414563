import type { Operation, OperationTable } from "./operation.js";

/** The name of an operation, the words and the number that differ from the rule, and what they cannot say. */
export type TableEntry = readonly [id: string, ...parts: (string | number | Partial<Operation>)[]];

/** Operations by the prefix of their path, its rest, and their method. */
export type TableByPath = Readonly<
  Record<string, Readonly<Record<string, { readonly [method: string]: TableEntry }>>>
>;

const WORDS: Readonly<Record<string, Partial<Operation>>> = {
  json: { body: "json" },
  form: { body: "form" },
  none: { success: "none" },
  file: { success: "file" },
  cursor: { page: "cursor" },
  offset: { page: "offset" },
  body: { page: "body" },
  ancestors: { page: "ancestors" },
};

/** Reads a table that says every path once, because clients are as large as their tables. */
export function readTable(byPath: TableByPath, noCheck?: true): OperationTable {
  const entries = Object.entries(byPath).flatMap(([prefix, rests]) =>
    Object.entries(rests).flatMap(([rest, methods]) =>
      Object.entries(methods).map(([method, [id, ...parts]]): [string, Operation] => [
        id,
        Object.assign(
          { method, path: prefix + rest },
          ...parts.map(readPart),
          noCheck && method !== "GET" && { noCheck },
        ),
      ]),
    ),
  );
  return Object.fromEntries(entries);
}

function readPart(part: string | number | Partial<Operation>): Partial<Operation> | undefined {
  if (typeof part === "object") return part;
  return typeof part === "number" ? { max: part } : WORDS[part];
}
