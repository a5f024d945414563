import { ConfluenceError } from "../errors/ConfluenceError.js";
import { isHtml } from "../http/isHtml.js";
import { describeRequest, MAX_QUOTED_CHARS, requestDetails, requestError } from "../http/requestErrors.js";
import type { OutgoingRequest } from "../http/types.js";
import type { CompletedCall } from "../operations/CompletedCall.js";
import { explainFailure } from "./explainFailure.js";

/** Makes the error of an answer that is no success, or is none of the API's. */
export async function readFailure(
  { request, reply, connection, requirements }: CompletedCall,
  cause?: unknown,
): Promise<ConfluenceError> {
  const { response, text = "" } = reply;
  if (response.ok) return notJson(request, response, text, cause);
  const { status, statusText, headers } = response;
  const body = parseJson(text);
  const { kind, hint } = await explainFailure({ status, headers, text, request, connection, requirements });
  const said = serverMessage(body);
  const title = `${request.operation} failed: ${status === 0 ? "redirected" : `${status} ${statusText}`.trim()} (${describeRequest(request)})`;
  const message = said === undefined ? title : `${title}: ${said}`;
  return new ConfluenceError(kind, message, { ...requestDetails(request), hint, status, headers, body });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text.slice(0, MAX_BODY_CHARS);
  }
}

/** Finds what the server says in any of the shapes that Atlassian's layers answer with. */
function serverMessage(body: unknown): string | undefined {
  const { message, error, errors } = (typeof body === "object" && body !== null ? body : {}) as Record<
    string,
    unknown
  >;
  const first = (Array.isArray(errors) ? errors[0] : undefined) as Record<string, unknown> | undefined;
  const said = [message, first?.detail, first?.title, error].find(
    (text) => typeof text === "string" && text !== "",
  );
  return typeof said === "string" ? said.slice(0, MAX_QUOTED_CHARS) : undefined;
}

/** How much of a body that is not JSON an error keeps: the pages that proxies answer are long. */
export const MAX_BODY_CHARS = 2_000;

/** Makes the error of an answer that succeeded and is none of the API's. */
export function notJson(
  request: OutgoingRequest,
  response: Response,
  text: string,
  cause?: unknown,
): ConfluenceError {
  const what = isHtml(text) ? "a page for people" : "text that is not whole JSON";
  return requestError("not-json", request, `got ${what}`, {
    hint: "A login page or a proxy answered instead of the API, or the answer broke off: check the site and the network.",
    status: response.status,
    headers: response.headers,
    body: text.slice(0, MAX_BODY_CHARS),
    cause,
  });
}
