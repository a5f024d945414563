import { tables } from "./apis.js";
import type { OperationName } from "./OperationTypes.js";
import type { Operation } from "./runtime/operation.js";

/** Lists the operations of every API with their names: `v2.getPages`. */
export function listOperations(): { readonly name: OperationName; readonly operation: Operation }[] {
  return Object.entries(tables).flatMap(([api, table]) =>
    Object.entries(table).map(([id, operation]) => ({ name: `${api}.${id}` as OperationName, operation })),
  );
}
