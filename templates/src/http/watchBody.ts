import { transportError } from "./transportError.js";
import type { Attempt } from "./types.js";

/**
 * Ends a body that is streamed when its next piece takes longer than the timeout, or when the caller aborts it. The time
 * runs only while the body is read, so a reader may pause.
 */
export function watchBody(response: Response, attempt: Attempt): Response {
  const { watch } = attempt;
  const reader = response.ok && response.body?.getReader?.();
  if (!reader) return response;
  // The attempt ends with its response, the body does not.
  const { forget } = watch;
  watch.forget = () => {};
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
          const { done, value } = await reader.read();
          watch.pause();
          if (!done) return controller.enqueue(value);
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
