import { describe } from "../errors/describe.js";
import { configurationError, isNimbusError } from "../errors/NimbusError.js";

/** Does something with an argument, and rejects the argument if that fails. */
export function attempt<T>(name: string, value: unknown, wanted: () => string, use: () => T): T {
  try {
    return use();
  } catch (cause) {
    if (isNimbusError(cause)) throw cause;
    throw configurationError(`${name} cannot be ${describe(value)}`, `pass ${wanted()}`, cause);
  }
}
