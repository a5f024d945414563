import { ConfluenceError } from "../errors/ConfluenceError.js";
import { isHtml } from "../http/isHtml.js";
import { isPage } from "../http/isPage.js";
import { describeRequest, MAX_QUOTED_CHARS, requestDetails, requestError } from "../http/requestErrors.js";
import type { OutgoingRequest } from "../http/types.js";
import type { CompletedCall } from "../operations/CompletedCall.js";
import { explainFailure } from "./explainFailure.js";

/** How much of a body that is not JSON an error keeps, because the pages of proxies are long. */
const MAX_BODY_CHARS = 2_000;

/** Creates the error of a response that is not successful, or does not come from the API. */
export async function readFailure(
  { request, reply, connection, requirements }: CompletedCall,
  cause?: unknown,
): Promise<ConfluenceError> {
  const { response, text = "", hide = String } = reply;
  if (response.ok) return notJson(request, response, hide(text), hide(text) === text ? cause : undefined);
  const { status, statusText, headers } = response;
  const body = parseJson(text);
  const { kind, hint } = await explainFailure({ status, headers, text, request, connection, requirements });
  const serverMessage = findMessage(body);
  const title = `${request.operation} failed: ${status === 0 ? "redirected" : `${status} ${hide(statusText)}`.trim()} (${describeRequest(request)})`;
  const message = serverMessage === undefined ? title : `${title}: ${serverMessage}`;
  return new ConfluenceError(kind, message, { ...requestDetails(request), hint, status, headers, body });
}

/** Creates the error of a successful response that is not JSON. */
function notJson(
  request: OutgoingRequest,
  response: Response,
  text: string,
  cause?: unknown,
): ConfluenceError {
  const content = isPage(response) || isHtml(text) ? "an HTML page" : "invalid JSON";
  return requestError("not-json", request, `got ${content}`, {
    hint: "A login page or a proxy responded instead of the API, or the response was truncated: check the site and the network.",
    status: response.status,
    headers: response.headers,
    body: text.slice(0, MAX_BODY_CHARS),
    cause,
  });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text.slice(0, MAX_BODY_CHARS);
  }
}

/** Finds the message of the server in any of the formats of Atlassian's services. */
function findMessage(body: unknown): string | undefined {
  const { message, error, errors } = (typeof body === "object" && body !== null ? body : {}) as Record<
    string,
    unknown
  >;
  const first = (Array.isArray(errors) ? errors[0] : undefined) as Record<string, unknown> | undefined;
  const found = [message, first?.detail, first?.title, error].find(
    (value) => typeof value === "string" && value !== "",
  );
  return typeof found === "string" ? found.slice(0, MAX_QUOTED_CHARS) : undefined;
}
