import { describe } from "../errors/describe.js";
import { configurationError, isConfluenceError } from "../errors/ConfluenceError.js";

/** Does something with an argument, and rejects the argument if that fails. */
export function attempt<T>(name: string, value: unknown, wanted: () => string, use: () => T): T {
  try {
    return use();
  } catch (cause) {
    if (isConfluenceError(cause)) throw cause;
    throw configurationError(`${name} cannot be ${describe(value)}`, `pass ${wanted()}`, cause);
  }
}
