import { buildRequest } from "./buildRequest.js";
import type { Answer, CallOptions } from "./Call.js";
import { loadPart } from "./loadPart.js";
import { mergeHeaders } from "./mergeHeaders.js";
import type { Arguments, Operation } from "./operation.js";
import { readData } from "./readData.js";
import type { OutgoingRequest } from "./request.js";
import type { Transport } from "./Transport.js";
import { untilAborted } from "./untilAborted.js";

/** Calls an operation: builds its request, sends it, and reads the answer. */
export async function execute(
  transport: Transport,
  name: string,
  operation: Operation,
  args: Arguments = {},
  options: CallOptions = {},
): Promise<Answer<unknown>> {
  const { settings } = transport;
  const parts = await buildRequest(operation, args);
  await transport.checkScopes?.(operation, name);
  const connection = await untilAborted(transport.connection(), name, options.signal);
  const request: OutgoingRequest = {
    operation: name,
    method: operation.method,
    url: connection.apiBase + parts.path,
    headers: mergeHeaders(settings.headers, parts.headers, options.headers ?? {}),
    body: parts.body,
    signal: options.signal,
    timeout: options.timeout ?? settings.timeout,
    retry: options.retry ?? settings.retry,
    attempt: 1,
    stream: operation.success === "file",
  };
  const reply = await transport.send(request);
  if (operation.success === "file") {
    const { receiveFile } = await loadPart(() => import("./receiveFile.js"));
    return receiveFile(transport, request, reply, connection);
  }
  if (!reply.response.ok) {
    const { readFailure } = await loadPart(() => import("./readFailure.js"));
    throw await readFailure(request, reply, connection);
  }
  return { data: readData(operation, request, reply), response: reply.response };
}
