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
    streamBody: parts.streamBody,
    signal: options.signal,
    timeout: options.timeout ?? settings.timeout,
    retry: options.retry ?? settings.retry,
    attempt: 1,
    stream: operation.files !== undefined,
  };
  const reply = await transport.send(request);
  const terms = () => transport.termsOf(operation);
  if (operation.files) {
    const { receiveFile } = await operation.files();
    return receiveFile(transport, request, reply, connection, terms);
  }
  if (!reply.response.ok) {
    const { readFailure } = await loadPart(() => import("./readFailure.js"));
    throw await readFailure(request, reply, connection, terms);
  }
  return { data: readData(operation, request, reply), response: reply.response };
}
