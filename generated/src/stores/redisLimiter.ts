import { check, checkInteger, checkText } from "../errors/check.js";
import { readOptions } from "../errors/readOptions.js";
import type { LimitedRequest, LimitedResponse, Limiter } from "../http/Limiter.js";
import { systemClock } from "../platform/Clock.js";
import { type RedisClient, toCommand } from "./RedisClient.js";

/** How many requests may be sent in a time: what is used of a limiter of `rate-limiter-flexible`, which counts them. */
export interface RequestRate {
  readonly points?: number | undefined;
  /** Seconds. */
  readonly duration?: number | undefined;
  /** Counts a request; rejects with `msBeforeNext` if there were too many. */
  consume(key: string): Promise<{ readonly consumedPoints: number; readonly msBeforeNext: number }>;
}

/** The options of `redisLimiter`. */
export interface RedisLimiterOptions {
  /** What the limits are stored under: one name for each site and app. In a cluster, write a hash tag: `"{acme}"`. */
  readonly key: string;
  /**
   * How many requests of all processes may be in flight; a quarter of them after the server has said that the limit is near.
   *
   * @default 10, the most that Atlassian recommends
   */
  readonly slots?: number | undefined;
  /**
   * How long a process that was killed occupies a slot, in milliseconds. A response that takes longer gives it up.
   *
   * @default 60,000
   */
  readonly slotLifetime?: number | undefined;
  /**
   * Requests per second: a limiter of `rate-limiter-flexible` 11, on any server. Requests are spread evenly over its
   * `duration`.
   *
   * @default undefined: as many as there are slots for
   */
  readonly rate?: RequestRate | undefined;
}

/** How long a response is trusted that says that the limit is near, and after how long others are told again. */
const [NEAR_LIMIT_TTL_MS, NEAR_LIMIT_NEWS_MS] = [60_000, 10_000];

/** The pause after a 429 that does not say how long. */
const DEFAULT_PAUSE_MS = 1_000;

/** Takes a slot: 0, or the milliseconds of a pause, or -1 if no slot is free. Slots are kept with the time they expire. */
const ADMIT = `local pause = redis.call("pttl", KEYS[1]) if pause > 0 then return pause end
local time = redis.call("time") local now = time[1] * 1000 + math.floor(time[2] / 1000)
local slots = tonumber(ARGV[2]) if redis.call("exists", KEYS[2]) == 1 then slots = math.max(1, math.floor(slots / 4)) end
redis.call("zremrangebyscore", KEYS[3], "-inf", now)
if redis.call("zcard", KEYS[3]) >= slots then return -1 end
redis.call("zadd", KEYS[3], now + ARGV[3], ARGV[1]) redis.call("pexpire", KEYS[3], ARGV[3]) return 0`;

/** Pauses, unless there is a longer pause. */
const PAUSE = `if redis.call("pttl", KEYS[1]) < tonumber(ARGV[1]) then redis.call("set", KEYS[1], "1", "PX", ARGV[1]) end return 1`;

/**
 * Shares limits among all processes that use the same key: the pause that a 429 asked for, the requests in flight, and the
 * requests per second. While Redis or Valkey cannot be reached, requests are sent as if there were no limiter.
 *
 * @param client a client of `redis`, `ioredis` or `@valkey/valkey-glide`, connected by the caller, who closes it
 * @throws {ConfluenceError} of the kind `configuration` if an argument can never work
 * @example
 * const limiter = redisLimiter(client, { key: "acme", slots: 10 });
 */
export function redisLimiter(client: RedisClient, options: RedisLimiterOptions): Limiter {
  const { command, key, slots, slotLifetime, rate } = readOptions(() => {
    const { key, slots = 10, slotLifetime = 60_000, rate } = options;
    checkText("key", key, "the name under which the limits are stored");
    checkInteger("slots", slots, 1);
    checkInteger("slotLifetime", slotLifetime, 100);
    const isRate = rate === undefined || typeof Object(rate).consume === "function";
    check(isRate, "rate", rate, "a limiter of rate-limiter-flexible");
    return { command: toCommand(client), key, slots, slotLifetime, rate };
  });
  const [pauseKey, nearKey, slotsKey] = [`${key}:pause`, `${key}:near`, `${key}:slots`] as const;
  const owners = new WeakMap<LimitedRequest, string>();
  let toldNearAt = 0;
  const admit = async (owner: string) =>
    Number(
      await command(
        ...(["EVAL", ADMIT, "3", pauseKey, nearKey, slotsKey] as const),
        ...[owner, String(slots), String(slotLifetime)],
      ),
    );
  const remember = async ({ status, headers }: LimitedResponse) => {
    if (status === 429) await command("EVAL", PAUSE, "1", pauseKey, String(readPause(headers)));
    if (headers?.get("x-ratelimit-nearlimit") !== "true" || Date.now() < toldNearAt + NEAR_LIMIT_NEWS_MS)
      return;
    toldNearAt = Date.now();
    await command("SET", nearKey, "1", "PX", String(NEAR_LIMIT_TTL_MS));
  };
  return {
    before: async (request) => {
      const { signal } = request;
      const owner = crypto.randomUUID();
      try {
        let wait: number;
        do {
          if (rate) await waitForRate(rate, key, signal);
          wait = await admit(owner);
          for (; wait < 0; wait = await admit(owner)) await sleep(10 + 40 * Math.random(), signal);
          if (wait > 0) await sleep(wait + 50 * Math.random(), signal);
        } while (wait > 0);
        owners.set(request, owner);
      } catch {
        // Only the signal ends the wait of a request that is not sent.
        signal.throwIfAborted();
      }
    },
    after: async (response) => {
      await remember(response);
      const owner = owners.get(response.request);
      if (owner !== undefined) await command("ZREM", slotsKey, owner);
    },
  };
}

/** Waits until a request is among those of its time, and until its turn in that. */
async function waitForRate(rate: RequestRate, key: string, signal: AbortSignal): Promise<void> {
  const { points, duration = 1 } = rate;
  for (;;) {
    try {
      const { consumedPoints, msBeforeNext } = await rate.consume(key);
      const turn = points === undefined ? 0 : (duration * 1000 * (consumedPoints - 1)) / points;
      return await sleep(turn - (duration * 1000 - msBeforeNext), signal);
    } catch (thrown) {
      const { msBeforeNext } = Object(thrown);
      if (typeof msBeforeNext !== "number") throw thrown;
      await sleep(msBeforeNext + 5 * Math.random(), signal);
    }
  }
}

/** Reads for how many milliseconds a 429 asks to wait. */
function readPause(headers: Headers | undefined): number {
  const after = String(headers?.get("retry-after") ?? headers?.get("x-ratelimit-reset"));
  const pause = /^\d+$/.test(after) ? Number(after) * 1000 : Date.parse(after) - Date.now();
  return pause > 0 ? Math.ceil(Math.min(pause, 3_600_000)) : DEFAULT_PAUSE_MS;
}

function sleep(milliseconds: number, signal: AbortSignal): Promise<void> {
  return milliseconds > 0 ? systemClock.sleep(milliseconds, signal) : Promise.resolve();
}
