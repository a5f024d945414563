import { isPage } from "../http/isPage.js";
import { transportError } from "../http/transportError.js";
import type { Sender } from "../http/types.js";
import type { CompletedCall } from "../operations/CompletedCall.js";
import { type Download, toDownload } from "./Download.js";
import { followRedirects } from "./followRedirects.js";
import { readFailure } from "./readFailure.js";

/** Receives the file that a response contains or redirects to. */
export async function receive(
  sender: Sender,
  call: CompletedCall,
): Promise<{ data: Download; response: Response }> {
  const { request, reply } = await followRedirects(sender, call);
  const { response } = reply;
  // A file may be an HTML page, but a response of the API itself never is.
  const isForeign = isPage(response) && !request.isSigned;
  const { ok, status } = response;
  const isFile = status === 200 || status === 203 || (status === 206 && "range" in call.request.headers);
  if (isForeign || !isFile) response.body?.cancel().catch(() => {});
  if (!ok || isForeign) throw await readFailure({ ...call, request, reply });
  if (!isFile) throw transportError(request, new Error(`${status} instead of the file`));
  return { data: toDownload(request, response), response };
}
