import type { Connection } from "../connection/Credential.js";
import { readOptions } from "../errors/readOptions.js";
import type { FirstCall, OutgoingRequest } from "../http/types.js";
import type { CallOptions, DataWithResponse } from "../operations/Call.js";
import type { CompletedCall } from "../operations/CompletedCall.js";
import type { Arguments, Operation } from "../operations/Operation.js";
import { readSettings } from "../operations/readSettings.js";
import { buildRequest } from "../request/buildRequest.js";
import { readResponse } from "../response/readResponse.js";
import type { ClientTransport } from "./createClientTransport.js";

/**
 * Calls an operation: builds its request, sends it, and reads the response.
 *
 * @param template the path that the request goes to, if it is not the operation's own
 */
export async function execute(
  transport: ClientTransport,
  name: string,
  operation: Operation,
  args: Arguments,
  options: CallOptions,
  template?: string,
): Promise<DataWithResponse<unknown>> {
  const { path, headers, ...sent } = await buildRequest(
    template ? { ...operation, path: template } : operation,
    args,
  );
  const receiver = operation.answers ?? operation.files;
  const settings = readOptions(() => readSettings(options, transport.settings, headers));
  await transport.checkScopes?.(operation, name);
  const waits = { operation: name, signal: options.signal, ...settings };
  const toRequest = (connection: Connection): OutgoingRequest => ({
    ...waits,
    method: operation.method,
    url: connection.apiBase + path,
    ...sent,
    stream: receiver !== undefined,
    // <!-- if bases -->
    base: operation.base && connection,
    // <!-- end -->
  });
  const first: FirstCall = { path: operation.path, toRequest };
  const connection =
    // <!-- if bases -->
    (await operation.base?.(transport, waits)) ??
    // <!-- end -->
    (await transport.connection(waits, first));
  const request = toRequest(connection);
  const reply = first.reply ?? (await transport.send(request));
  const requirements = () => transport.requirementsOf(operation);
  const call: CompletedCall = { request, reply, connection, requirements };
  return receiver
    ? (await receiver()).receive(transport, call, operation)
    : await readResponse(operation, call);
}
