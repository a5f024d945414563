import { tables } from "../apis.js";
import type { Operation } from "../operations/Operation.js";
import type { OperationName } from "./OperationTypes.js";

/** Lists the operations of all APIs with their names: `{{list}}`. */
export function listOperations(): { readonly name: OperationName; readonly operation: Operation }[] {
  return Object.entries(tables).flatMap(([api, table]) =>
    Object.entries(table).map(([id, operation]) => ({ name: `${api}.${id}` as OperationName, operation })),
  );
}
