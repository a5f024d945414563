import { NimbusError } from "../errors/NimbusError.js";
import { classifyResponse } from "../failures/classify.js";
import { isMarkup } from "../failures/isMarkup.js";
import { isPage } from "../http/isPage.js";
import { describeRequest, requestDetails, requestError } from "../http/requestErrors.js";
import type { OutgoingRequest } from "../http/types.js";
import type { CompletedCall } from "../operations/CompletedCall.js";
import { parseJson } from "../platform/parseJson.js";
import { completeHint } from "./completeHint.js";

/** How much of a body that is not JSON an error keeps, because the pages of proxies are long. */
const MAX_BODY_CHARS = 2_000;

/** Creates the error of a response that is not successful, or does not come from the API. */
export async function readFailure(call: CompletedCall, cause?: unknown): Promise<NimbusError> {
  const { request, reply, connection } = call;
  const { response, text = "", hide = String } = reply;
  if (response.ok) return notJson(request, response, hide(text), hide(text) === text ? cause : undefined);
  const { status, statusText, headers } = response;
  const sender = request.isSigned ? { ...connection, route: "file-host" as const } : connection;
  const found = classifyResponse(response, text, sender);
  const title = `${request.operation} failed: ${status === 0 ? "redirected" : `${status} ${hide(statusText)}`.trim()} (${describeRequest(request)})`;
  const said = request.isSigned ? findCode(text) : found.message;
  return new NimbusError(found.kind, said === undefined ? title : `${title}: ${said}`, {
    ...requestDetails(request),
    hint: await completeHint(call, found),
    status,
    headers,
    body: request.isSigned ? undefined : (parseJson(text) ?? text.slice(0, MAX_BODY_CHARS)),
  });
}

/** The error code of a file's host. The rest of its body may quote the signature of the link. */
function findCode(text: string): string | undefined {
  return /"code"\s*:\s*"([\w:.-]{1,60})"|<Code>([\w:.-]{1,60})</.exec(text)?.slice(1).find(Boolean);
}

/** Creates the error of a successful response that is not JSON. */
function notJson(request: OutgoingRequest, response: Response, text: string, cause?: unknown): NimbusError {
  const content = isPage(response) || isMarkup(text) ? "an HTML page" : "invalid JSON";
  return requestError("not-json", request, `got ${content}`, {
    hint: "A login page or a proxy responded instead of the API, or the response was truncated: check the site and the network.",
    status: response.status,
    headers: response.headers,
    body: text.slice(0, MAX_BODY_CHARS),
    cause,
  });
}
