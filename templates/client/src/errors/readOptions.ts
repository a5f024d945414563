import { configurationError, isNimbusError } from "./NimbusError.js";

/** Reads what a caller passed, and turns whatever that throws into an error that does not repeat it. */
export function readOptions<T>(read: () => T): T {
  try {
    return read();
  } catch (cause) {
    if (isNimbusError(cause)) throw cause;
    throw configurationError("the options cannot be read", "pass an object");
  }
}
