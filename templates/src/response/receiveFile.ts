import { isPage } from "../http/isPage.js";
import { transportError } from "../http/transportError.js";
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
  const isSigned = reply !== call.reply;
  // A file may be an HTML page, but a response of the API itself never is.
  const isForeign = isPage(response) && !isSigned;
  const { ok, status } = response;
  const isFile = status === 200 || status === 203 || (status === 206 && "range" in request.headers);
  if (isForeign || !isFile) response.body?.cancel().catch(() => {});
  if (!ok || isForeign) throw await readFailure({ ...call, reply });
  const received = { ...request, isSigned };
  if (!isFile) throw transportError(received, new Error(`${status} instead of the file`));
  return { data: toDownload(received, response), response };
}
