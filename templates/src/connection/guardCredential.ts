import { configurationError, isConfluenceError } from "../errors/ConfluenceError.js";
import { rootCause } from "../errors/rootCause.js";
import type { AuthorizationHeaders, Credential } from "./Credential.js";

/** Wraps a credential, whose code may be custom, so that whatever it throws becomes a ConfluenceError. */
export function guardCredential(credential: Credential): Credential {
  const { kind, renew } = credential;
  const guard = async <T>(work: () => T | Promise<T>, check?: (result: T) => void): Promise<T> => {
    try {
      const result = await work();
      check?.(result);
      return result;
    } catch (cause) {
      if (isConfluenceError(cause)) throw cause;
      const message = `the credential ${kind} failed: ${rootCause(cause)}`;
      const hint = "See the cause: the function that returns the token failed.";
      throw configurationError(message, hint, cause);
    }
  };
  return {
    ...credential,
    connect: (target) => guard(() => credential.connect(target)),
    authorize: (target) => guard(() => credential.authorize(target), rejectUnsendable),
    ...(renew && { renew: (rejected, target) => guard(() => renew.call(credential, rejected, target)) }),
  };
}

/** Rejects headers that `fetch` would reject with an error that repeats them. */
function rejectUnsendable(headers: AuthorizationHeaders): void {
  if (Object.values(headers).every(isSendable)) return;
  throw configurationError(
    "the credential cannot be sent in a header",
    "pass the token without line breaks or non-Latin characters",
  );
}

/** Whether a header can have this value. */
export function isSendable(value: unknown): boolean {
  return typeof value === "string" && /^[\t\x20-\x7e\x80-\xff]*$/.test(value);
}
