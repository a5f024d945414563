import { type CallOptions, toCall } from "./runtime/Call.js";
import { execute } from "./runtime/execute.js";
import type { Arguments, OperationTable } from "./runtime/operation.js";
import type { Transport } from "./runtime/Transport.js";

/** Makes the methods that call operations, by their names. */
export function bindOperations(transport: Transport, table: OperationTable): Record<string, unknown> {
  const methods: Record<string, unknown> = {};
  for (const [name, operation] of Object.entries(table)) {
    const call = (args: Arguments, options: CallOptions) =>
      execute(transport, name, operation, args, options);
    methods[name] = (args: Arguments = {}, options: CallOptions = {}) =>
      operation.lists?.(call, { name, operation, args, options }) ?? toCall(call(args, options));
  }
  return methods;
}
