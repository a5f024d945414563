import { type CallOptions, toCall } from "../operations/Call.js";
import type { Arguments, OperationTable } from "../operations/Operation.js";
import type { ClientTransport } from "./createClientTransport.js";
import { execute } from "./execute.js";

/** Creates the methods that call operations, by `operationId`. */
export function bindOperations(transport: ClientTransport, table: OperationTable): Record<string, unknown> {
  const methods: Record<string, unknown> = {};
  for (const [name, operation] of Object.entries(table)) {
    const call = (args: Arguments, options: CallOptions) =>
      execute(transport, name, operation, args, options);
    methods[name] = (args: Arguments = {}, options: CallOptions = {}) => {
      transport.refuseNestedCall();
      return operation.lists?.(call, { name, operation, args, options }) ?? toCall(call(args, options));
    };
  }
  return methods;
}
