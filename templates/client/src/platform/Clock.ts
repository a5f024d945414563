import { checkFunction } from "../errors/check.js";
import { onAbort } from "./signals.js";

/** Time and randomness, so that tests can control them. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Waits for some milliseconds, or rejects as soon as the signal is aborted. */
  sleep(milliseconds: number, signal: AbortSignal | undefined): Promise<void>;
  /** A number from 0 to 1, as `Math.random` returns it. */
  random(): number;
}

/** Rejects what is no clock. */
export function checkClock(clock: Clock): void {
  for (const name of ["now", "sleep", "random"] as const) checkFunction(`clock.${name}`, clock?.[name]);
}

/** The platform's time and randomness. */
export const systemClock: Clock = {
  now: () => Date.now(),
  random: () => Math.random(),
  sleep: (milliseconds, signal) =>
    new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        forget();
        resolve();
      }, milliseconds);
      const forget = onAbort(signal, () => {
        clearTimeout(timer);
        reject(signal?.reason);
      });
    }),
};

// Captured when the client is loaded, so that the fake timers of a test do not block listings.
const platformTimeout = setTimeout;

/** Yields to the event loop, so that pending I/O can start. */
export function yieldToEventLoop(): Promise<void> {
  return new Promise((resolve) => platformTimeout(resolve));
}
