import { isPage } from "../http/isPage.js";
import type { Sender } from "../http/types.js";
import type { CompletedCall } from "../operations/CompletedCall.js";
import { type Download, toDownload } from "./Download.js";
import { followRedirects } from "./followRedirects.js";
import { readFailure } from "./readFailure.js";

/** Receives the file that a response contains or redirects to. */
export async function receiveFile(
  sender: Sender,
  call: CompletedCall,
): Promise<{ data: Download; response: Response }> {
  const { request } = call;
  const reply = await followRedirects(sender, request, call.reply);
  const { response } = reply;
  // A file may be an HTML page, but a response of the API itself never is.
  const isForeign = isPage(response) && reply === call.reply;
  if (isForeign) response.body?.cancel().catch(() => {});
  if (!response.ok || isForeign) throw await readFailure({ ...call, reply });
  const isSigned = reply !== call.reply;
  return { data: toDownload({ ...request, isSigned }, response), response };
}
