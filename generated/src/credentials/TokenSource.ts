import type { AuthorizationHeaders, Target } from "../connection/Credential.js";
import { type Shared, share, type Waiter } from "../platform/share.js";
import { onAbort } from "../platform/signals.js";

/** An access token and its expiry, in milliseconds since the epoch; undefined if that is unknown. */
export interface AccessToken {
  readonly accessToken: string;
  readonly expiresAt: number | undefined;
}

/** Shares one access token among all calls, and refreshes it once for all of them. */
export interface TokenSource {
  authorize(target: Target & Waiter): Promise<AuthorizationHeaders>;
  renew(rejected: AuthorizationHeaders, target: Target & Waiter): Promise<boolean>;
}

/** A token is replaced this long before it expires, because the request must arrive in time. */
const EXPIRY_MARGIN_MS = 60_000;

/** A new token is used at least this long or until it expires, so that one that expires soon is not replaced for every call. */
const MIN_USE_MS = 10_000;

/** No token expires sooner, whatever the server says. */
const MIN_LIFETIME_MS = 1_000;

/** How many tokens in a row are replaced because they were rejected before that and before they expired: no other would be accepted. */
const MAX_EARLY_RENEWALS = 2;

/**
 * Creates a token source.
 *
 * @param load requests a new token
 * @param initial the token to start with, if there is one
 * @param store stores a new token
 * @param lose marks an error after which nobody knows whether `load` succeeded. If given, `load` goes on without its callers
 */
export function createTokenSource<Token extends AccessToken>(
  load: (target: Target) => Promise<Token>,
  initial: AccessToken | undefined,
  store: (token: Token) => unknown = () => {},
  lose?: (error: unknown) => unknown,
  now: () => number = Date.now,
): TokenSource {
  let current = initial;
  const refreshTime = ({ expiresAt = Number.POSITIVE_INFINITY }) => expiresAt - EXPIRY_MARGIN_MS;
  let earlyEnd = 0;
  let earlyRejections = 0;
  let refreshAt = refreshTime(initial ?? {});
  const loading: Shared<AccessToken> = {};
  const keep = async (loaded: Token) => {
    try {
      // The calls that wait are known before `store` can send others.
      await null;
      await store(loaded);
    } catch (error) {
      // It is not used until it is stored.
      if (current === loaded) current = undefined;
      throw error;
    }
  };
  const reload = (target: Target & Waiter): Promise<AccessToken> => {
    const forget = watchLeaving(target, (reason) => loading.work && lose?.(reason));
    return share(
      loading,
      async ({ defer }) => {
        const loaded = await load(target).catch((error) => {
          lose?.(error);
          throw error;
        });
        current = loaded;
        const { expiresAt = Number.POSITIVE_INFINITY } = loaded;
        earlyEnd = Math.min(now() + MIN_USE_MS, Math.max(expiresAt, now() + MIN_LIFETIME_MS));
        refreshAt = Math.max(refreshTime(loaded), earlyEnd);
        // Only the calls that wait for this token wait until it is stored: `store` may send calls of its own.
        defer?.(keep(loaded));
        return loaded;
      },
      target,
      lose !== undefined,
    ).finally(forget);
  };
  return {
    authorize: async (target) => {
      const isUsable = !loading.work && !(now() >= refreshAt);
      return bearer((current && isUsable ? current : await reload(target)).accessToken);
    },
    renew: async (rejected, target) => {
      if (!loading.work) {
        // A late 401 for the previous token: there is nothing to renew.
        if (bearer(current?.accessToken ?? "").Authorization !== rejected.Authorization) return true;
        earlyRejections = now() < earlyEnd ? earlyRejections + 1 : 0;
        if (earlyRejections > MAX_EARLY_RENEWALS) return false;
      }
      await reload(target);
      return true;
    },
  };
}

/** Calls a function with the reason for which the caller leaves, or another one who waits for it. */
function watchLeaving({ signal, onLeave }: Waiter, leave: (reason: unknown) => void): () => void {
  onLeave?.(leave);
  return onAbort(signal, () => leave(signal?.reason));
}

/** The header of an access token. */
export function bearer(token: string): { readonly Authorization: string } {
  return { Authorization: `Bearer ${token}` };
}
