/** The tokens of a refresh. Store them, because the previous refresh token no longer works. */
export interface RefreshedTokens {
  readonly accessToken: string;
  readonly refreshToken: string;
  /** When the access token expires, in milliseconds since the epoch. */
  readonly expiresAt: number;
}

/**
 * Where several processes keep the tokens of one consent. `oauth2({ store })` refreshes them only under the lock, and
 * reads them again there, so that each refresh token is used once.
 *
 * `memoryStore`, `fileStore` and `redisStore` are ready-made. A store of your own must keep these promises: what `write`
 * stored is what every later `read` returns, whichever process reads; and while `run` is running, no other process runs
 * one for the same tokens. If it may lose the lock before `run` has ended, because the lock expires, `write` must
 * reject rather than overwrite what the next holder wrote.
 *
 * @example
 * const store: TokenStore = {
 *   read: async () => (await db.tokens.find(userId)) ?? undefined,
 *   write: (tokens) => db.tokens.save(userId, tokens),
 *   lock: (run) => db.withAdvisoryLock(userId, run),
 * };
 */
export interface TokenStore {
  /** Reads the tokens; undefined if there are none. */
  read(): Promise<RefreshedTokens | undefined>;
  /** Replaces the tokens, and resolves once they are stored. Called under the lock, also by whoever got the consent. */
  write(tokens: RefreshedTokens): Promise<void>;
  /** Waits until nobody else has the lock, runs the function with it, and releases it, whatever the function ends with. */
  lock<T>(run: () => Promise<T>): Promise<T>;
}
