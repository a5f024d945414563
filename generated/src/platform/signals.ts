import { ConfluenceError } from "../errors/ConfluenceError.js";

/** Waits for work that may go on without the one who waits: a caller whose signal fires stops waiting. */
export function untilAborted<T>(
  work: Promise<T>,
  operation: string | undefined,
  signal: AbortSignal | undefined,
): Promise<T> {
  if (signal === undefined) return work;
  return new Promise((resolve, reject) => {
    const stop = () => {
      const what = `${operation ?? "the wait"} was aborted`;
      reject(new ConfluenceError("aborted", what, { operation, cause: signal.reason }));
    };
    if (signal.aborted) stop();
    signal.addEventListener("abort", stop, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener("abort", stop));
  });
}

/** Makes a signal that fires as soon as one of some does. */
export function anySignal(signals: readonly AbortSignal[]): AbortSignal {
  // The DOM types of TypeScript 5.4 do not know it yet.
  type Signals = typeof AbortSignal & { any(signals: Iterable<AbortSignal>): AbortSignal };
  return (AbortSignal as Signals).any(signals);
}
