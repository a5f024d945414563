import { isPage } from "../http/isPage.js";
import type { Sender } from "../http/types.js";
import type { CompletedCall } from "../operations/CompletedCall.js";
import { type Download, toDownload } from "./Download.js";
import { followRedirects } from "./followRedirects.js";
import { readFailure } from "./readFailure.js";

/** Takes the file that an answer carries, or leads to. */
export async function receiveFile(
  sender: Sender,
  call: CompletedCall,
): Promise<{ data: Download; response: Response }> {
  const { request } = call;
  const reply = await followRedirects(sender, request, call.reply);
  const { response } = reply;
  // A file may be a page; what the API's own address answers never is.
  const isForeign = isPage(response) && response.url === request.url;
  if (!response.ok || isForeign) throw await readFailure({ ...call, reply });
  return { data: toDownload(request, response), response };
}
