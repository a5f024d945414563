import { suggestNames } from "../doctor/suggestNames.js";

/** What looks like a token, a key or a password. */
const SECRET = /^AT[A-Z]{1,9}3|^eyJ|^[^\s./]{32,}$/;

/** An error of the command line itself: nothing was sent. */
export class UsageError extends Error {
  /** What to do about it. */
  readonly hint: string | undefined;
  /** The option or the word that is not known, if that is the error. */
  readonly unknown: string | undefined;

  constructor(message: string, hint?: string, unknown?: string) {
    super(message);
    this.hint = hint;
    this.unknown = unknown;
  }
}

/** The error for a word that is not one of those that are known, with those that may be meant. */
export function unknownWord(what: string, word: string, known: Iterable<string>): UsageError {
  const message = SECRET.test(word)
    ? `unknown ${what}, which is not repeated here because it may be a secret`
    : `unknown ${what} ${what === "word" ? JSON.stringify(word) : word}${suggestNames(word, known)}`;
  return new UsageError(message, undefined, word);
}
