import { isPage, notJson } from "./notJson.js";
import type { Operation } from "./operation.js";
import type { OutgoingRequest, Reply } from "./request.js";

/** Reads what a successful answer carries: JSON or nothing. */
export function readData(
  { success }: Operation,
  request: OutgoingRequest,
  { response, text = "" }: Reply,
): unknown {
  if (isPage(response)) throw notJson(request, response, text);
  if (success === "none" || text === "") return undefined;
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw notJson(request, response, text, cause);
  }
}
