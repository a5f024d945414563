import { describe } from "./describe.js";

/** What may be thrown: an error of any realm, or anything else. */
interface Thrown {
  readonly message?: unknown;
  readonly code?: unknown;
  readonly cause?: unknown;
}

/** Finds the innermost cause of an error. It stops after ten, because an error can be its own cause. */
export function findRootCause(error: Thrown | undefined, depth = 0): Thrown | undefined {
  return error?.cause && depth < 9 ? findRootCause(error.cause as Thrown, depth + 1) : error;
}

/** The innermost message of an error: `getaddrinfo ENOTFOUND` rather than `fetch failed`. */
export function rootCause(error: unknown): string {
  const cause = findRootCause(error as Thrown);
  // Some causes have no message, and platforms quote URLs in theirs, whose queries may be signatures.
  return `${cause?.message || cause?.code || describe(cause)}`.replace(/\?\S+/g, "?…");
}
