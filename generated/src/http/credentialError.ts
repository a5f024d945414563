import { type ConfluenceError, configurationError, isConfluenceError } from "../errors/ConfluenceError.js";
import { describe } from "../errors/describe.js";
import { rootCause } from "../errors/rootCause.js";

/** Makes a ConfluenceError of what the code of a credential threw. */
export function credentialError(kind: unknown, cause: unknown): ConfluenceError {
  if (isConfluenceError(cause)) return cause;
  const name = typeof kind === "string" ? kind : describe(kind);
  return configurationError(`the credential ${name} failed: ${rootCause(cause)}`, "See the cause.", cause);
}
