import { attempt } from "../attempt.js";

/** Does something with an argument, and rejects the argument if that fails. */
export function attemptToSend<T>(name: string, value: unknown, use: () => T): T {
  return attempt(name, value, describeSendable, use);
}

function describeSendable(): string {
  return "strings, exact numbers, booleans, valid Dates, or lists and objects of them as the operation documents";
}
