import type { Target } from "../connection/Credential.js";
import { configurationError, isNimbusError, NimbusError } from "../errors/NimbusError.js";
import { hideWords } from "../http/credentialError.js";
import { systemClock } from "../platform/Clock.js";
import type { RefreshedTokens, TokenStore } from "./TokenStore.js";

/** The waits before a store is asked again that failed. */
const STORE_DELAYS_MS = [250, 500, 1_000, 2_000];

/**
 * The waits before a refresh is repeated whose answer was lost. Documented: a spent refresh token can be used again for
 * 10 minutes, and after that, its use ends the consent.
 */
const LOST_DELAYS_MS = [500, 2_000];

/** Tokens of others are taken only if they work at least this long, because the request must arrive in time. */
const MIN_LEFT_MS = 1_000;

/** The errors of stores. Nothing was refreshed before them that is not kept, so that a call may be repeated. */
const storeFailures = new WeakSet<object>();

/** Tokens that are not stored yet, and the refresh token that was spent on them. */
interface Unsaved {
  readonly spent: string;
  readonly tokens: RefreshedTokens;
  /** Whether the access token had not expired when it arrived. */
  readonly wasUsable: boolean;
}

/** Exchanges a refresh token for new tokens. */
export type Refresh = (refreshToken: string, target: Target) => Promise<RefreshedTokens>;

/**
 * Returns a function that returns other tokens than the last time: those that a peer has stored, or else refreshed ones.
 *
 * @param isRejected whether the server has rejected an access token
 */
export function createStoredLoad(
  store: TokenStore,
  refresh: Refresh,
  isRejected: (accessToken: string) => boolean,
): (target: Target) => Promise<RefreshedTokens> {
  let last: RefreshedTokens | undefined;
  let unsaved: Unsaved | undefined;
  const isUsable = (tokens: RefreshedTokens, left: number) =>
    tokens.expiresAt > Date.now() + left && !isRejected(tokens.accessToken);
  const isNew = (tokens: RefreshedTokens) =>
    tokens.accessToken !== last?.accessToken && isUsable(tokens, MIN_LEFT_MS);
  const renew = async (stored: RefreshedTokens, target: Target): Promise<RefreshedTokens> => {
    if (isNew(stored)) return stored;
    const spent = stored.refreshToken;
    if (unsaved?.spent !== spent) {
      try {
        const tokens = await repeat(() => refresh(spent, target), LOST_DELAYS_MS, isLost);
        unsaved = { spent, tokens, wasUsable: isUsable(tokens, 0) };
      } catch (error) {
        const current = isDead(error) ? await read(store) : stored;
        if (current.refreshToken === spent) throw error;
        return renew(current, target);
      }
    }
    const pending = unsaved;
    const take = (current: RefreshedTokens) => {
      unsaved = undefined;
      return isNew(current);
    };
    // Without the lock, a peer would spend the refresh token again.
    const saved = await repeat(
      () => save(store, pending, take),
      STORE_DELAYS_MS,
      (error) => isStoreFailure(error) && unsaved !== undefined,
    );
    unsaved = undefined;
    // They may have expired while the store hung.
    return pending.wasUsable && !isUsable(saved, 0) ? renew(saved, target) : saved;
  };
  const load = async (target: Target) => {
    const stored = await read(store);
    if (isNew(stored)) return stored;
    return ask("could not be locked", () => store.lock(async () => renew(await read(store), target)));
  };
  return async (target) => {
    try {
      last = await repeat(
        () => load(target),
        STORE_DELAYS_MS,
        (error) => isStoreFailure(error) && unsaved === undefined,
      );
    } catch (error) {
      // Without the store nothing is refreshed, but a token that is still valid is used.
      if (!isStoreFailure(error) || last === undefined || !isUsable(last, 0)) throw error;
    }
    return last;
  };
}

/**
 * Writes tokens, and returns what the store contains then. If that fails, only the answer may have been lost, or the lock,
 * and a peer has replaced the tokens.
 *
 * @param take whether the tokens that are there instead can be used
 */
async function save(
  store: TokenStore,
  { tokens, spent }: Unsaved,
  take: (current: RefreshedTokens) => boolean,
): Promise<RefreshedTokens> {
  try {
    await ask("could not be written", () => store.write(tokens));
    return tokens;
  } catch (error) {
    const current = await read(store);
    if (current.refreshToken === spent || !take(current)) throw error;
    return current;
  }
}

/** Reads the tokens. What a store returns instead is not repeated: it may be a secret. */
async function read(store: TokenStore): Promise<RefreshedTokens> {
  const stored: Partial<RefreshedTokens> | undefined = await ask("could not be read", () => store.read());
  if (stored == null)
    throw configurationError("the token store is empty", "write the tokens of the consent to it once");
  const { accessToken, refreshToken, expiresAt } = stored;
  if (typeof accessToken === "string" && typeof refreshToken === "string" && typeof expiresAt === "number")
    return { accessToken, refreshToken, expiresAt };
  throw configurationError(
    "the token store contains something else than tokens",
    "write an object with accessToken, refreshToken and expiresAt, in milliseconds since the epoch",
  );
}

/** Asks the store, and tells its failures from those of what is done under its lock. */
async function ask<T>(what: string, run: () => Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (thrown) {
    if (isNimbusError(thrown)) throw thrown;
    const { reason, cause } = hideWords(thrown);
    const hint = "Without it, no token is refreshed: check that it can be reached.";
    const failure = new NimbusError("network", `the token store ${what}: ${reason}`, { hint, cause });
    storeFailures.add(failure);
    throw failure;
  }
}

async function repeat<T>(
  run: () => Promise<T>,
  delays: readonly number[],
  mayRepeat: (error: unknown) => boolean,
): Promise<T> {
  for (const delay of delays) {
    try {
      return await run();
    } catch (error) {
      if (!mayRepeat(error)) throw error;
      await systemClock.sleep(delay, undefined);
    }
  }
  return run();
}

/** Whether the answer to a refresh was lost, so that nobody knows whether the refresh token is spent. */
function isLost(error: unknown): boolean {
  return isNimbusError(error) && ["network", "timeout", "server", "not-json"].includes(error.kind);
}

function isDead(error: unknown): boolean {
  return isNimbusError(error) && error.kind === "dead-refresh-token";
}

function isStoreFailure(error: unknown): boolean {
  return storeFailures.has(Object(error));
}
