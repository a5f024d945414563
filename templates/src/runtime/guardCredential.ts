import { ConfluenceError, isConfluenceError } from "../ConfluenceError.js";
import type { Credential } from "../Credential.js";

/** Wraps a credential, whose code may be the user's, so that whatever it throws arrives as a ConfluenceError. */
export function guardCredential(credential: Credential): Credential {
  const { kind, renew } = credential;
  const guard = async <T>(work: () => T | Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (cause) {
      if (isConfluenceError(cause)) throw cause;
      const reason = cause instanceof Error ? cause.message : String(cause);
      const hint = "See its cause: the function that gives the token failed.";
      throw new ConfluenceError("configuration", `the credential ${kind} failed: ${reason}`, { hint, cause });
    }
  };
  return {
    ...credential,
    connect: (target) => guard(() => credential.connect(target)),
    authorize: (target) => guard(() => credential.authorize(target)),
    ...(renew && { renew: (rejected, target) => guard(() => renew.call(credential, rejected, target)) }),
  };
}
