import { suggestNames } from "../doctor/suggestNames.js";

/** An error of the command line itself: nothing was sent. */
export class UsageError extends Error {
  /** What to do about it. */
  readonly hint: string | undefined;

  constructor(message: string, hint?: string) {
    super(message);
    this.hint = hint;
  }
}

/** The error for a word that is not one of those that are known, with those that may be meant. */
export function unknownWord(what: string, word: string, known: Iterable<string>): UsageError {
  return new UsageError(`unknown ${what} ${word}${suggestNames(word, known)}`);
}
