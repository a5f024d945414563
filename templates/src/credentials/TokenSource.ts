import type { AuthorizationHeaders } from "../connection/Credential.js";
import type { Fetch } from "../platform/Fetch.js";

/** An access token and the time of its end, in milliseconds since 1970; undefined where that is unknown. */
export interface AccessToken {
  readonly token: string;
  readonly expiresAt: number | undefined;
}

/** Keeps one access token for however many calls, and gets the next one once. */
export interface TokenSource {
  authorize(fetch: Fetch): Promise<AuthorizationHeaders>;
  renew(rejected: AuthorizationHeaders, fetch: Fetch): Promise<boolean>;
}

/** How long before its end a token is replaced, in milliseconds: a request must arrive before the token ends. */
const EXPIRY_MARGIN_MS = 60_000;

/** Makes a token source of the function that gets a new token. */
export function createTokenSource(
  load: (fetch: Fetch) => Promise<AccessToken>,
  initial: AccessToken | undefined,
  now: () => number = Date.now,
): TokenSource {
  let current = initial;
  let loading: Promise<AccessToken> | undefined;
  const reload = (fetch: Fetch): Promise<AccessToken> => {
    loading ??= load(fetch)
      .then((loaded) => {
        current = loaded;
        return loaded;
      })
      .finally(() => {
        loading = undefined;
      });
    return loading;
  };
  const isFresh = ({ expiresAt }: AccessToken) =>
    expiresAt === undefined || now() < expiresAt - EXPIRY_MARGIN_MS;
  return {
    authorize: async (fetch) =>
      bearer(current && isFresh(current) && !loading ? current : await reload(fetch)),
    renew: async (rejected, fetch) => {
      // A call that was sent with the token before this one meets its 401 late: there is nothing to renew then.
      const isCurrent = current !== undefined && bearer(current).Authorization === rejected.Authorization;
      if (isCurrent || loading) await reload(fetch);
      return true;
    },
  };
}

/** The header that carries an access token. */
export function bearer({ token }: Pick<AccessToken, "token">): { readonly Authorization: string } {
  return { Authorization: `Bearer ${token}` };
}
