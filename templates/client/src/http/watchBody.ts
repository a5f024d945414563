import { yieldToEventLoop } from "../platform/Clock.js";
import { onAbortWeakly } from "../platform/onAbortWeakly.js";
import { transportError } from "./transportError.js";
import type { Attempt } from "./types.js";

/**
 * Ends a body that is streamed when its next piece takes longer than the timeout, or when the caller aborts it. The time
 * runs only while the body is read, so a reader may pause. A body that is shorter than its declared length breaks off.
 */
export function watchBody(response: Response, attempt: Attempt): Response {
  const { watch } = attempt;
  const length = readLength(response, attempt.method);
  let received = 0;
  const checkLength = () => {
    if (received < length) throw new Error(`the body ended after ${received} of ${length} bytes`);
  };
  if (response.body === null) checkLength();
  const reader = response.body?.getReader?.();
  if (!reader) return response;
  // The attempt ends with its response, the body does not. Nobody may ever read it.
  watch.forget();
  const forget = onAbortWeakly(watch.caller, watch.abort);
  const stop = () => {
    watch.pause();
    forget();
  };
  const body = new ReadableStream<Uint8Array>(
    {
      // One listener for the whole body: a race for each piece would keep every piece until the end.
      start: (controller) => {
        watch.ended.catch((cause) => {
          forget();
          controller.error(cause);
          reader.cancel().catch(() => {});
        });
      },
      pull: async (controller) => {
        watch.restart();
        try {
          let piece = await reader.read();
          // A piece without bytes is no sign of life.
          while (piece.value?.length === 0) {
            await yieldToEventLoop();
            piece = await reader.read();
          }
          watch.pause();
          received += piece.value?.length ?? 0;
          if (!piece.done) return controller.enqueue(piece.value);
          checkLength();
          stop();
          controller.close();
        } catch (cause) {
          stop();
          throw transportError(attempt, cause);
        }
      },
      cancel: (reason) => {
        stop();
        return reader.cancel(reason);
      },
    },
    { highWaterMark: 0 },
  );
  return Object.defineProperty(new Response(body, response), "url", { value: response.url });
}

/**
 * The number of bytes that a body must have; 0 if it is not known. Browsers hide the encoding of a response from another
 * origin, and check its length themselves.
 */
function readLength({ headers, type }: Response, method: string): number {
  const isUnknown = method === "HEAD" || type === "cors" || headers.has("content-encoding");
  return isUnknown ? 0 : Number(headers.get("content-length"));
}
