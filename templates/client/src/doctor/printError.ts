import { type ErrorKind, isNimbusError, summaryOf } from "../errors/NimbusError.js";

/** Makes text of a server harmless for a terminal: without control characters, and one line. */
export function toLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]+/gu, " ");
}

/** Prints an error for a terminal: what happened, and what to do about it. */
export function printError(error: {
  readonly message: string;
  readonly hint?: string | undefined;
}): string[] {
  const summary = isNimbusError(error) ? summaryOf(error) : error.message;
  return [`✗ ${summary}`, ...(error.hint ? [`→ ${error.hint}`] : [])].map(toLine);
}

/** Returns the kind of an error, if it is the client's. */
export function kindOf(error: unknown): ErrorKind | undefined {
  return isNimbusError(error) ? error.kind : undefined;
}
