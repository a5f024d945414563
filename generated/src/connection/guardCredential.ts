import { configurationError, isConfluenceError } from "../errors/ConfluenceError.js";
import { rootCause } from "../errors/rootCause.js";
import { mergeHeaders } from "../platform/mergeHeaders.js";
import type { Credential } from "./Credential.js";

/**
 * Wraps a credential, whose code may be custom, so that whatever it throws becomes a ConfluenceError. It may be an
 * instance of a class, so its methods are called on it, and it is never copied.
 */
export function guardCredential(credential: Credential): Credential {
  const { kind, fetch, renew } = credential;
  const guard = async <T>(work: () => T | Promise<T>, check?: (result: T) => void): Promise<T> => {
    try {
      const result = await work();
      check?.(result);
      return result;
    } catch (cause) {
      if (isConfluenceError(cause)) throw cause;
      throw configurationError(`the credential ${kind} failed: ${rootCause(cause)}`, "See the cause.", cause);
    }
  };
  return {
    kind,
    connect: (target) => guard(() => credential.connect(target)),
    authorize: (target) => guard(() => credential.authorize(target), mergeHeaders),
    ...(renew && { renew: (rejected, target) => guard(() => renew.call(credential, rejected, target)) }),
    ...(fetch && { fetch: (url, init) => fetch.call(credential, url, init) }),
  };
}
