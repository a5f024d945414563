import type { Place } from "./Place.js";

/** A sentence about the client, and the proof. */
export interface Test {
  readonly name: string;
  readonly run: (place: Place) => Promise<void>;
}

/** How a test ended; without an error it passed. */
export interface TestResult {
  readonly name: string;
  readonly error?: string;
}
