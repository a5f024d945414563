import { ConfluenceError } from "../errors/ConfluenceError.js";

/** Waits for work until the signal is aborted. The work itself continues. */
export function untilAborted<T>(
  work: Promise<T>,
  operation: string | undefined,
  signal: AbortSignal | undefined,
): Promise<T> {
  if (signal === undefined) return work;
  return new Promise((resolve, reject) => {
    const stop = () => {
      const message = `${operation ?? "the wait"} was aborted`;
      reject(new ConfluenceError("aborted", message, { operation, cause: signal.reason }));
    };
    if (signal.aborted) stop();
    signal.addEventListener("abort", stop, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener("abort", stop));
  });
}

/** Creates a signal that is aborted as soon as one of several is. */
export function anySignal(signals: readonly AbortSignal[]): AbortSignal {
  // The DOM types of TypeScript 5.4 lack it.
  type Signals = typeof AbortSignal & { any(signals: Iterable<AbortSignal>): AbortSignal };
  return (AbortSignal as Signals).any(signals);
}
