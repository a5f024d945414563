import { readStream } from "../platform/ByteStream.js";

/** How much of an error response is read. */
const MAX_ERROR_BYTES = 65_536;

/** Reads the beginning of a response that is an error or a page. Its rest is cancelled, and all of a redirect. */
export async function readErrorBody(response: Response): Promise<string> {
  const { status, body } = response;
  // React Native's responses have no streams.
  if (!body) return (await response.text()).slice(0, MAX_ERROR_BYTES);
  if (status >= 300 && status < 400) {
    body.cancel().catch(() => {});
    return "";
  }
  const decoder = new TextDecoder();
  let text = "";
  let size = 0;
  for await (const chunk of readStream(body)) {
    text += decoder.decode(chunk.subarray(0, MAX_ERROR_BYTES - size), { stream: true });
    size += chunk.length;
    if (size >= MAX_ERROR_BYTES) break;
  }
  return text;
}
