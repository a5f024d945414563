import { untilAborted } from "./signals.js";

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
  sleep: (milliseconds, signal) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const rung = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, milliseconds);
    });
    return untilAborted(rung, undefined, signal).finally(() => clearTimeout(timer));
  },
};

// Taken when the client is loaded, so that a test's fake timers, which stand still, do not hold listings up.
const platformTimeout = setTimeout;

/** Lets whatever is due happen first. */
export function takeTurn(): Promise<void> {
  return new Promise((resolve) => platformTimeout(resolve));
}
