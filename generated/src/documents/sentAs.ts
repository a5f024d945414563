import { tables } from "../apis.js";
import type { Operation, OperationTable } from "../operations/Operation.js";
import type { OperationName } from "../tables/OperationTypes.js";

/** How the client sends an operation, and what it makes of the response. */
export function sentAs(name: OperationName): Partial<Operation> {
  const [, api = "", id = ""] = /^([^.]*)\.(.*)$/s.exec(name) ?? [];
  return (tables as Readonly<Record<string, OperationTable>>)[api]?.[id] ?? {};
}
