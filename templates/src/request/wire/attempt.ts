import { configurationError, isConfluenceError } from "../../errors/ConfluenceError.js";
import { describe } from "../../errors/describe.js";

/** Does something with an argument, and rejects the argument if that fails. */
export function attempt<T>(name: string, value: unknown, use: () => T): T {
  try {
    return use();
  } catch (cause) {
    if (isConfluenceError(cause)) throw cause;
    throw configurationError(
      `${name} cannot be ${describe(value)}`,
      "pass strings, exact numbers, booleans, valid Dates, or lists and objects of them as the operation documents",
      cause,
    );
  }
}
