import type { Connection } from "../Credential.js";
import { type Download, toDownload } from "./Download.js";
import { followToFile } from "./followToFile.js";
import { isPage, notJson } from "./notJson.js";
import type { Terms } from "./operation.js";
import { readFailure } from "./readFailure.js";
import type { OutgoingRequest, Reply } from "./request.js";
import type { Transport } from "./Transport.js";

/** Takes the file that an answer carries, or leads to. */
export async function receiveFile(
  transport: Transport,
  request: OutgoingRequest,
  first: Reply,
  connection: Connection,
  terms: () => Terms | Promise<Terms>,
): Promise<{ data: Download; response: Response }> {
  const reply = await followToFile(transport, request, first);
  const { response, text = "" } = reply;
  if (!response.ok) throw await readFailure(request, reply, connection, terms);
  // A file may be a page; what the API's own address answers never is.
  if (isPage(response) && response.url === request.url) throw notJson(request, response, text);
  return { data: toDownload(request, response), response };
}
