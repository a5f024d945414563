import { ConfluenceError } from "../ConfluenceError.js";

/** Waits for work that several calls share; a caller whose signal fires stops waiting, the work goes on. */
export function untilAborted<T>(
  work: Promise<T>,
  operation: string,
  signal: AbortSignal | undefined,
): Promise<T> {
  if (signal === undefined) return work;
  return new Promise((resolve, reject) => {
    const stop = () =>
      reject(new ConfluenceError("aborted", `${operation} was aborted`, { operation, cause: signal.reason }));
    if (signal.aborted) stop();
    signal.addEventListener("abort", stop, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener("abort", stop));
  });
}
