import { describe } from "./describe.js";

/** What may be thrown: an error of any realm, or anything else. */
export interface Thrown {
  readonly name?: unknown;
  readonly message?: unknown;
  readonly code?: unknown;
  readonly cause?: unknown;
  /** Those of an `AggregateError`. */
  readonly errors?: unknown;
}

/** The innermost message of an error: `getaddrinfo ENOTFOUND` rather than `fetch failed`. */
export function rootCause(error: unknown): string {
  try {
    const cause = findRootCause(error as Thrown);
    // Some causes have no message, and platforms quote URLs in theirs, whose queries may be signatures.
    return `${cause?.message || cause?.code || cause?.name || describe(cause)}`.replace(/\?\S+/g, "?…");
  } catch {
    return "it cannot be read";
  }
}

/** The cause of an error, or the first error of several. */
export function innerError({ cause, errors }: Thrown): Thrown | undefined {
  return (cause || Object(errors)[0]) as Thrown | undefined;
}

/** Finds the innermost cause of an error. It stops after ten, because an error can be its own cause. */
function findRootCause(error: Thrown | undefined, depth = 0): Thrown | undefined {
  const inner = innerError(error ?? {});
  return inner && depth < 9 ? findRootCause(inner, depth + 1) : error;
}
