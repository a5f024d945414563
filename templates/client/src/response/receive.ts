import { isPage } from "../http/isPage.js";
import { requestError } from "../http/requestErrors.js";
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
  const { ok, status, headers } = response;
  const isWhole = (status === 200 || status === 203) && !headers.has("content-range");
  const isFile = isWhole || (status === 206 && "range" in call.request.headers);
  if (isForeign || !isFile) response.body?.cancel().catch(() => {});
  if (!ok || isForeign) throw await readFailure({ ...call, request, reply });
  if (!isFile)
    throw requestError("server", request, `got ${status} instead of the whole file`, { status, headers });
  return { data: toDownload(request, response), response };
}
