import { describe } from "../errors/describe.js";
import { configurationError, isConfluenceError, type ConfluenceError } from "../errors/ConfluenceError.js";
import { hideThrown, type Shown } from "./hideThrown.js";

/** Words that are no secrets: letters with an accent or without, short numbers, addresses and origins. */
const PLAIN =
  /^["'`([]*(?:\p{L}{1,20}(?:['’]\p{L}+)?|E[A-Z_]{2,40}|\d{1,5}|\d+(?:\.\d+){3}(?::\d+)?|https?:\/\/[a-z.-]+(?::\d+)?\/?(?:\?…)?|\W*)["'`)\].,:;!?]*$/u;

/** Creates the error of what a credential's own code threw. */
export function credentialError(kind: unknown, thrown: unknown): ConfluenceError {
  if (isConfluenceError(thrown)) return thrown;
  const name = typeof kind === "string" ? kind : describe(kind);
  const { reason, cause } = hideWords(thrown);
  const hint =
    cause === thrown
      ? "See the cause."
      : "What may be a secret is hidden: log the error in the credential's own code.";
  return configurationError(`the credential ${name} failed: ${reason}`, hint, cause);
}

/** Hides all but plain words in what other code threw: nobody knows the secret that it may quote. */
export function hideWords(thrown: unknown): Shown {
  return hideThrown(thrown, (text) =>
    text.replace(/\S+/g, (word) => (word.length < 60 && PLAIN.test(word) ? word : "…")),
  );
}
