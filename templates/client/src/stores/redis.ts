/**
 * A token store and shared limits in Redis, or in what speaks its protocol.
 * @module nimbus-fetch/redis
 */
import type { RefreshedTokens, TokenStore } from "../credentials/TokenStore.js";
import { check, checkText } from "../errors/check.js";
import { readOptions } from "../errors/readOptions.js";
import type { LimitedRequest, LimitedResponse, Limiter } from "../http/Limiter.js";
import { createQueue } from "./createQueue.js";
import { type LockOptions, LostLock, readLockLifetime, waitForLock } from "./lock.js";
import { type RedisClient, type RedisCommand, toCommand } from "./RedisClient.js";
import { createTokenCodec, type EncryptionOptions } from "./TokenCodec.js";

export { type RedisLimiterOptions, type RequestRate, redisLimiter } from "./redisLimiter.js";
export type {
  EncryptionOptions,
  LimitedRequest,
  LimitedResponse,
  Limiter,
  LockOptions,
  RedisClient,
  RefreshedTokens,
  TokenStore,
};

/** The options of `redisStore`. */
export interface RedisStoreOptions extends EncryptionOptions, LockOptions {}

/**
 * Writes the tokens if the lock is the writer's. If it has expired and nobody has taken it, they are written if they are
 * still those that the writer has read: thrown away, the refresh token would have to be used again.
 */
const WRITE = `local owner = redis.call("get", KEYS[1]) if owner ~= ARGV[1] and (owner or redis.call("get", KEYS[2]) ~= ARGV[3]) then return 0 end redis.call("set", KEYS[2], ARGV[2]) return 1`;
const EXTEND = `if redis.call("get", KEYS[1]) ~= ARGV[1] then return 0 end return redis.call("pexpire", KEYS[1], ARGV[2])`;
const RELEASE = `if redis.call("get", KEYS[1]) ~= ARGV[1] then return 0 end return redis.call("del", KEYS[1])`;

/**
 * Keeps the tokens of one consent in Redis or Valkey, for any number of processes on any number of machines. The lock is a
 * key that expires, and whoever has lost it cannot overwrite what the next holder wrote. One server: a lock is not safe
 * across a failover, after which a refresh token may be used twice (Atlassian allows that for 10 minutes).
 *
 * @param client a client of `redis`, `ioredis` or `@valkey/valkey-glide`, connected by the caller, who closes it
 * @param key what the tokens are stored under, such as `"tokens:user-42"`; the lock is `"<key>:lock"`. In a cluster, write
 * a hash tag: `"tokens:{user-42}"`
 * @throws {NimbusError} of the kind `configuration` if an argument can never work
 * @example
 * const store = redisStore(createClient(), `tokens:${"${userId}"}`);
 */
export function redisStore(client: RedisClient, key: string, options: RedisStoreOptions = {}): TokenStore {
  checkText("key", key, "the name under which the tokens are stored");
  const { command, codec, lifetime } = readOptions(() => ({
    command: toCommand(client),
    codec: createTokenCodec(options, key),
    lifetime: readLockLifetime(options),
  }));
  const lockKey = `${key}:lock`;
  const queue = createQueue();
  let held: (Lock & { seen?: string }) | undefined;
  return {
    read: async () => {
      const text = await command("GET", key);
      check(text == null || typeof text === "string", "client", {}, "a Redis client that returns strings");
      if (held) held.seen ??= String(text ?? "");
      return text == null ? undefined : codec.decode(String(text));
    },
    write: async (tokens) => {
      const text = await codec.encode(tokens);
      if (held === undefined) await command("SET", key, text);
      else if (!(await held.runScript(WRITE, key, text, held.seen ?? ""))) throw new LostLock(lockKey);
      else held.seen = text;
    },
    lock: (run) =>
      queue(async () => {
        const lock = await acquireLock(command, lockKey, lifetime);
        held = lock;
        try {
          return await run();
        } finally {
          held = undefined;
          await lock.release();
        }
      }),
  };
}

/** A lock that this process holds. */
interface Lock {
  /** Runs a script with the lock, its owner, another key and other arguments; gives whether it did something. */
  runScript(script: string, key: string, ...args: readonly string[]): Promise<boolean>;
  release(): Promise<void>;
}

/** Waits for a lock and takes it. It expires, and is extended while it is held. */
async function acquireLock(command: RedisCommand, lockKey: string, lifetime: number): Promise<Lock> {
  const owner = crypto.randomUUID();
  const runScript: Lock["runScript"] = async (script, key, ...args) =>
    Number(await command("EVAL", script, "2", lockKey, key, owner, ...args)) === 1;
  // A lock that cannot be released expires.
  const remove = () => runScript(RELEASE, lockKey).catch(() => false);
  await waitForLock(lockKey, async () => {
    try {
      return (await command("SET", lockKey, owner, "NX", "PX", String(lifetime))) != null;
    } catch (error) {
      // Only the answer may have been lost. The client does what it is asked in order, so this is not waited for.
      remove();
      throw error;
    }
  });
  const extend = () => runScript(EXTEND, lockKey, String(lifetime)).catch(() => false);
  const heartbeat = setInterval(extend, lifetime / 3);
  return {
    runScript,
    release: async () => {
      clearInterval(heartbeat);
      await remove();
    },
  };
}
