import { anySignal } from "./runtime/anySignal.js";
import { type CallOptions, toCall } from "./runtime/Call.js";
import { execute } from "./runtime/execute.js";
import type { Arguments, OperationTable } from "./runtime/operation.js";
import type { Transport } from "./runtime/Transport.js";
import { toPagedCall } from "./runtime/toPagedCall.js";

/** Makes the methods that call operations, by their names. */
export function bindOperations(transport: Transport, table: OperationTable): Record<string, unknown> {
  const methods: Record<string, unknown> = {};
  for (const [name, operation] of Object.entries(table)) {
    methods[name] = (args: Arguments = {}, options: CallOptions = {}) => {
      const send = () => execute(transport, name, operation, args, options);
      if (operation.page === undefined) return toCall(send());
      const fetchPage = async (pageArgs: Arguments, stop: AbortSignal) => {
        const signal = options.signal ? anySignal([options.signal, stop]) : stop;
        return (await execute(transport, name, operation, pageArgs, { ...options, signal })).data;
      };
      return toPagedCall(send, { name, operation, args, fetchPage });
    };
  }
  return methods;
}
