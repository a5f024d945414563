import { ConfluenceError } from "../ConfluenceError.js";
import type { Connection } from "../Credential.js";
import { toDownload } from "./Download.js";
import { describeRequest, QUOTED, requestDetails } from "./describeRequest.js";
import { explainFailure, isHtml } from "./explainFailure.js";
import type { Operation } from "./operation.js";
import type { OutgoingRequest, Reply } from "./request.js";

/** How much of a body that is not JSON an error keeps: the pages that proxies answer are long. */
const KEPT = 2_000;

/** Reads what a successful answer carries: JSON, nothing or a file. */
export function readData(
  { success }: Operation,
  request: OutgoingRequest,
  { response, text = "" }: Reply,
): unknown {
  const isPage = /^text\/html\b/i.test(response.headers.get("content-type") ?? "");
  // A file may be a page; what the API's own address answers never is.
  if (isPage && (success !== "file" || response.url === request.url)) throw notJson(request, response, text);
  if (success === "file") return toDownload(request, response);
  if (success === "none" || text === "") return undefined;
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw notJson(request, response, text, cause);
  }
}

/** Makes the error of an unsuccessful answer. */
export async function readFailure(
  request: OutgoingRequest,
  { response, text = "" }: Reply,
  connection: Connection,
): Promise<ConfluenceError> {
  const { status, statusText, headers } = response;
  const body = parseJson(text);
  const { kind, hint } = await explainFailure({ status, headers, text, request, connection });
  const said = serverMessage(body);
  const title = `${request.operation} failed: ${status === 0 ? "redirected" : `${status} ${statusText}`.trim()} (${describeRequest(request)})`;
  const message = said === undefined ? title : `${title}: ${said}`;
  return new ConfluenceError(kind, message, { ...requestDetails(request), hint, status, headers, body });
}

function notJson(
  request: OutgoingRequest,
  response: Response,
  text: string,
  cause?: unknown,
): ConfluenceError {
  const what = isHtml(text) ? "a page for people" : "text that is not whole JSON";
  return new ConfluenceError("not-json", `${request.operation} got ${what} (${describeRequest(request)})`, {
    ...requestDetails(request),
    hint: "A login page or a proxy answered instead of the API, or the answer broke off: check the site and the network.",
    status: response.status,
    headers: response.headers,
    body: text.slice(0, KEPT),
    cause,
  });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text.slice(0, KEPT);
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
  return typeof said === "string" ? said.slice(0, QUOTED) : undefined;
}
