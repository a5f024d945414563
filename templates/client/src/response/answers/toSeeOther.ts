import { configurationError } from "../../errors/NimbusError.js";
import { readOptions } from "../../errors/readOptions.js";
import { requestError } from "../../http/requestErrors.js";
import type { Transport } from "../../http/Transport.js";
import type { OutgoingRequest } from "../../http/types.js";
import { type CallOptions, type DataWithResponse, toCall } from "../../operations/Call.js";
import type { CompletedCall } from "../../operations/CompletedCall.js";
import { readSettings } from "../../operations/readSettings.js";
import { parseJson } from "../../platform/parseJson.js";
import { locate } from "./locate.js";
import type { SeeOther } from "./SeeOther.js";

/** Reads a request for what is at a location. */
type ReadCall = (call: CompletedCall) => Promise<DataWithResponse<unknown>>;

/** Turns a 303 into the location of what an operation has begun. */
export function toSeeOther(transport: Transport, call: CompletedCall, read: ReadCall): SeeOther<unknown> {
  const { request, reply, connection } = call;
  const { headers, status } = reply.response;
  const location = headers.get("location");
  if (location === null)
    throw requestError("server", request, "has begun something, but the response does not say where", {
      hint: "Do not repeat it before you know what it did. Browsers hide the location: call it from a server.",
      status,
      headers,
    });
  const follow = async (options: CallOptions): Promise<DataWithResponse<unknown>> => {
    const settings = readOptions(() => readSettings(options, transport.settings, { accept: "*/*" }));
    const url = locate(location, request.url, connection);
    // The transport refuses every other URL that is not on the route.
    if (!connection.siteBase && /^https?:/.test(url) && !url.startsWith(`${connection.apiBase}/`))
      throw configurationError(
        `${request.operation} led to ${new URL(url).origin}, and the client does not know whether that is its site`,
        "pass `site` to the client",
      );
    const next: OutgoingRequest = {
      operation: request.operation,
      method: "GET",
      url,
      signal: options.signal,
      ...settings,
      stream: true,
      base: request.base,
    };
    const requirements = () => ({});
    return read({ request: next, reply: await transport.send(next), connection, requirements });
  };
  return { location, data: parseJson(reply.text ?? ""), follow: (options = {}) => toCall(follow(options)) };
}
