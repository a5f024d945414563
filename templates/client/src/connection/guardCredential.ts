import { configurationError } from "../errors/NimbusError.js";
import { mergeHeaders } from "../platform/mergeHeaders.js";
import type { Credential } from "./Credential.js";

/** A credential that knows when its own code calls the client. */
export interface GuardedCredential extends Credential {
  /** Throws while the credential's code runs; what it does after its first `await` cannot be told from other code. */
  readonly refuseNestedCall: () => void;
  /** Runs the credential's code, and makes a NimbusError of what it throws. */
  readonly guard: <T>(work: () => T | Promise<T>) => Promise<T>;
}

/**
 * Wraps a credential, whose code may be custom, so that whatever it throws becomes a NimbusError. It may be an
 * instance of a class, so its methods are called on it, and it is never copied.
 *
 * @param explain makes an error of what it threw
 */
export function guardCredential(
  credential: Credential,
  explain: (kind: string, cause: unknown) => Promise<Error>,
): GuardedCredential {
  const { kind, fetch, renew } = credential;
  let isRunning = false;
  const start = <T>(work: () => T): T => {
    isRunning = true;
    try {
      return work();
    } finally {
      isRunning = false;
    }
  };
  const guard = async <T>(work: () => T | Promise<T>, check?: (result: T) => void): Promise<T> => {
    try {
      const result = await start(work);
      check?.(result);
      return result;
    } catch (cause) {
      throw await explain(kind, cause);
    }
  };
  return {
    kind,
    guard,
    refuseNestedCall: () => {
      if (!isRunning) return;
      throw configurationError(
        "the credential calls the client that it serves",
        "get the token without this client: the call would wait for its own token",
      );
    },
    connect: (target) => guard(() => credential.connect(target)),
    authorize: (target) => guard(() => credential.authorize(target), mergeHeaders),
    ...(renew && { renew: (rejected, target) => guard(() => renew.call(credential, rejected, target)) }),
    ...(fetch && { fetch: (url, init) => fetch.call(credential, url, init) }),
  };
}
