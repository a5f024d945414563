import type { Connection } from "../../../connection/Credential.js";
import { classifyResponse } from "../../../failures/classify.js";
import { isPage } from "../../../http/isPage.js";
import type { Followed } from "../../../response/followRedirects.js";
import type { SiteAnswer } from "./RecordedSite.js";
import { notRecorded } from "./refusals.js";

/** How much a recorded answer may contain. */
const MAX_BYTES = 16 * 1024 * 1024;

/** Reads an answer of the real site, unless it is about the credential, or something else than the API answers. */
export async function readSiteAnswer(
  { request, reply }: Followed,
  connection: Connection,
  isFile: boolean,
): Promise<SiteAnswer> {
  const { response, text } = reply;
  const { ok, status, headers } = response;
  const bytes = text === undefined ? await readBytes(response) : new TextEncoder().encode(text);
  if (!ok && status !== 304) checkMeaning(response, text ?? "", connection);
  if (ok && isPage(response) && !isFile)
    throw notRecorded("the site answered with a page; a proxy or a log-in page may have answered");
  const location = status >= 300 && status < 400 ? headers.get("location") : null;
  if (location !== null && new URL(location, request.url).origin !== new URL(request.url).origin)
    throw notRecorded(`the site redirected to ${new URL(location, request.url).origin}`);
  const hideSecrets = (given: string) => (request.isSigned ? given : (reply.hide?.(given) ?? given));
  return { status, headers, bytes, isFile: isFile && ok, hideSecrets };
}

function checkMeaning(response: Response, text: string, connection: Connection): void {
  const { status } = response;
  if (status < 400 || status >= 500) return;
  const { kind, name, hint } = classifyResponse(response, text, connection);
  const isOwn = /^(?:bad-credentials|missing-scope|wrong-route)$/.test(kind) || name === "ip-not-allowed";
  if (status === 401 || (isOwn && name !== "unknown-path"))
    throw notRecorded(`the site refused the credential in \`record\` with ${status} (${name}). ${hint}`);
}

async function readBytes(response: Response): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  const reader = response.body?.getReader();
  for (;;) {
    const piece = await reader?.read();
    if (piece?.value === undefined) break;
    size += piece.value.byteLength;
    pieces.push(piece.value);
    if (size <= MAX_BYTES) continue;
    reader?.cancel().catch(() => {});
    throw notRecorded(`the answer of the site has more than ${MAX_BYTES} bytes`);
  }
  return new Uint8Array(await new Blob(pieces as BlobPart[]).arrayBuffer());
}
