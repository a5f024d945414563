import { type CallOptions, toCall } from "../operations/Call.js";
import type { Arguments, OperationTable, SendCall } from "../operations/Operation.js";
import type { ClientTransport } from "./createClientTransport.js";
import { execute } from "./execute.js";

/**
 * Creates the methods that call operations, by `operationId`.
 *
 * @param prefix what precedes the IDs in the names of operations that have no name: `{{api}}.`
 */
export function bindOperations(
  transport: ClientTransport,
  table: OperationTable,
  prefix = "",
): Record<string, unknown> {
  const methods: Record<string, unknown> = {};
  for (const [id, operation] of Object.entries(table)) {
    const name = operation.name ?? prefix + id;
    const call: SendCall = (args, options, path) => execute(transport, name, operation, args, options, path);
    methods[id] = (args: Arguments = {}, options: CallOptions = {}) => {
      transport.refuseNestedCall();
      return operation.lists?.(call, { name, operation, args, options }) ?? toCall(call(args, options));
    };
  }
  return methods;
}
