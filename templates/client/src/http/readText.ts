import { yieldToEventLoop } from "../platform/Clock.js";
import { isPage } from "./isPage.js";
import type { Watch } from "./types.js";

/** How much of an error response is read. */
const MAX_ERROR_BYTES = 65_536;

/**
 * Reads a body. Each piece of it starts the timeout again. Of a response that is an error or a page, only the beginning is
 * read, and nothing of a redirect but a 303, which may say what was begun; the rest is cancelled.
 */
export async function readText(response: Response, { ended, restart }: Watch): Promise<string> {
  const { ok, status, body } = response;
  let left = ok && !isPage(response) ? Number.POSITIVE_INFINITY : MAX_ERROR_BYTES;
  // React Native's responses and Forge's have no streams.
  const reader = body?.getReader?.();
  if (!reader) return (await response.text()).slice(0, left);
  if (status >= 300 && status < 400 && status !== 303) left = 0;
  const decoder = new TextDecoder();
  let text = "";
  // A read that hangs ends with the attempt. A race for each piece would keep every piece until then.
  const stop = () => reader.cancel().catch(() => {});
  ended.catch(stop);
  try {
    restart();
    while (left > 0) {
      const { done, value } = await reader.read();
      if (done) return text + decoder.decode();
      text += decoder.decode(value.subarray(0, left), { stream: true });
      left -= value.length;
      // A piece without bytes is no sign of life.
      if (value.length > 0) restart();
      else await yieldToEventLoop();
    }
    return text;
  } finally {
    stop();
  }
}
