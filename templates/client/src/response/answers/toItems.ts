import { configurationError } from "../../errors/NimbusError.js";
import { requestError } from "../../http/requestErrors.js";
import { transportError } from "../../http/transportError.js";
import type { CompletedCall } from "../../operations/CompletedCall.js";
import { LongItemError } from "./splitText.js";

const DONE = { done: true, value: undefined } as const;

/**
 * Turns a body into the items that a function reads from its text. It can be iterated once; leaving the loop cancels it.
 */
export function toItems(
  { request, reply: { response } }: CompletedCall,
  read: (texts: AsyncIterable<string>) => AsyncGenerator<unknown, void, undefined>,
): AsyncIterable<unknown> {
  let isTaken = false;
  const explain = (cause: unknown): Error => {
    const { status, headers } = response;
    const isLong = cause instanceof LongItemError;
    if (!isLong && !(cause instanceof SyntaxError)) return transportError(request, cause);
    const hint = "The response was truncated, or is not what the document of the API says.";
    return isLong
      ? requestError("server", request, "got an item that is too long", { hint, status, headers })
      : requestError("not-json", request, "got invalid JSON in an item", { hint, status, headers });
  };
  const begin = (): AsyncIterator<unknown, void, undefined> => {
    const body = readBody(response);
    const items = read(body.texts);
    let isStopped = false;
    return {
      next: async () => {
        try {
          const result = await items.next();
          return isStopped ? DONE : result;
        } catch (cause) {
          if (isStopped) return DONE;
          await body.cancel();
          throw explain(cause);
        }
      },
      return: async () => {
        isStopped = true;
        await body.cancel();
        return DONE;
      },
    };
  };
  return {
    [Symbol.asyncIterator]: () => {
      if (isTaken || response.bodyUsed)
        throw configurationError("the items have been read, or are being read", "call the operation again");
      isTaken = true;
      return begin();
    },
  };
}

/** Decodes a body as it arrives. React Native's responses have no streams. */
function readBody(response: Response): { texts: AsyncIterable<string>; cancel: () => Promise<void> } {
  const reader = response.body?.getReader?.();
  const decoder = new TextDecoder();
  const readTexts = async function* (): AsyncGenerator<string, void, undefined> {
    if (!reader) return yield await response.text();
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return yield decoder.decode();
      yield decoder.decode(value, { stream: true });
    }
  };
  return { texts: readTexts(), cancel: async () => void (await reader?.cancel().catch(() => {})) };
}
