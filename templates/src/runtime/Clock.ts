import { ConfluenceError } from "../ConfluenceError.js";

/** Time and chance, so that a test can hold them. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Waits so many milliseconds, or fails when the signal fires. */
  sleep(milliseconds: number, signal: AbortSignal | undefined): Promise<void>;
  /** A number from 0 to 1. */
  random(): number;
}

/** The platform's time and chance. */
export const systemClock: Clock = {
  now: () => Date.now(),
  random: () => Math.random(),
  sleep: (milliseconds, signal) =>
    new Promise((resolve, reject) => {
      const stop = () => {
        clearTimeout(timer);
        reject(new ConfluenceError("aborted", "the wait was aborted", { cause: signal?.reason }));
      };
      const timer = setTimeout(() => {
        signal?.removeEventListener("abort", stop);
        resolve();
      }, milliseconds);
      if (signal?.aborted) stop();
      else signal?.addEventListener("abort", stop, { once: true });
    }),
};

// Taken when the client is loaded, so that a test's fake timers, which stand still, do not hold listings up.
const { setTimeout: platformTimeout } = globalThis;

/** Lets whatever is due happen first. */
export function takeTurn(): Promise<void> {
  return new Promise((resolve) => platformTimeout(resolve));
}
