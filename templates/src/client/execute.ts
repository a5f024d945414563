import type { OutgoingRequest } from "../http/types.js";
import type { CallOptions, DataWithResponse } from "../operations/Call.js";
import type { CompletedCall } from "../operations/CompletedCall.js";
import type { Arguments, Operation } from "../operations/Operation.js";
import { mergeHeaders } from "../platform/mergeHeaders.js";
import { buildRequest } from "../request/buildRequest.js";
import { readResponse } from "../response/readResponse.js";
import type { ClientTransport } from "./createClientTransport.js";

/** Calls an operation: builds its request, sends it, and reads the response. */
export async function execute(
  transport: ClientTransport,
  name: string,
  operation: Operation,
  args: Arguments,
  options: CallOptions,
): Promise<DataWithResponse<unknown>> {
  const { settings } = transport;
  const { path, headers, ...sent } = await buildRequest(operation, args);
  await transport.checkScopes?.(operation, name);
  const waits = {
    operation: name,
    signal: options.signal,
    timeout: options.timeout ?? settings.timeout,
    retry: options.retry ?? settings.retry,
  };
  const connection = await transport.connection(waits);
  const request: OutgoingRequest = {
    ...waits,
    method: operation.method,
    url: connection.apiBase + path,
    headers: mergeHeaders(settings.headers, headers, options.headers ?? {}),
    ...sent,
    stream: operation.files !== undefined,
  };
  const reply = await transport.send(request);
  const requirements = () => transport.requirementsOf(operation);
  const call: CompletedCall = { request, reply, connection, requirements };
  return operation.files
    ? (await operation.files()).receiveFile(transport, call)
    : await readResponse(operation, call);
}
