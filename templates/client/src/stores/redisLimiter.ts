import { check, checkInteger, checkText } from "../errors/check.js";
import { configurationError } from "../errors/NimbusError.js";
import { readOptions } from "../errors/readOptions.js";
import type { LimitedRequest, LimitedResponse, Limiter } from "../http/Limiter.js";
import { readRetryAfter } from "../http/readRetryAfter.js";
import { systemClock } from "../platform/Clock.js";
import { type RedisClient, toCommand } from "./RedisClient.js";

/** How many requests may be sent in a time: what is used of a limiter of `rate-limiter-flexible`, which counts them. */
export interface RequestRate {
  readonly points?: number | undefined;
  /** Seconds. */
  readonly duration?: number | undefined;
  /** Counts a request; rejects with `msBeforeNext` if there were too many. */
  consume(key: string): Promise<unknown>;
}

/** The options of `redisLimiter`. */
export interface RedisLimiterOptions {
  /** What the limits are stored under: one name for each site and app. In a cluster, write a hash tag: `"{acme}"`. */
  readonly key: string;
  /**
   * How many requests of all processes may be in flight or wait for their turn; a quarter of them after the server has
   * said that the limit is near.
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
   * Requests per second: a limiter of `rate-limiter-flexible` 11, on any server, with the `points` that the server allows
   * in a `duration`. Requests are also spread evenly: at most `points` are sent in a `duration`, whenever that begins. 4 %
   * of them are not used, so that this remains true where requests take up to 4 % of `duration` longer than others.
   *
   * @default undefined: as many as there are slots for
   */
  readonly rate?: RequestRate | undefined;
}

/** How long a response is trusted that says that the limit is near, and after how long others are told again. */
const [NEAR_LIMIT_TTL_MS, NEAR_LIMIT_NEWS_MS] = [60_000, 10_000];

/** The pause after a 429 that does not say how long, and the longest one. */
const [DEFAULT_PAUSE_MS, MAX_PAUSE_MS] = [1_000, 3_600_000];

/** Turns are so much further apart than the rate asks for that the lateness of requests makes up for it. */
const SPARE = 0.04;

/** How much of `duration` a request may be late for its turn; the rest of what is spared is left for the network. */
const MAX_LATENESS = 0.02;

/** A process that is always late is sent after so many turns all the same. */
const MAX_TURNS = 4;

/**
 * Takes a slot, or keeps the one that its owner has, and a turn unless their interval (in microseconds) is 0. Returns why
 * not, which is the milliseconds of a pause or -1 if no slot is free, and the milliseconds until the turn. Slots are kept
 * with the time they expire; of turns, the next one is.
 */
const ADMIT = `local pause = redis.call("pttl", KEYS[1]) if pause > 0 then return {pause, 0} end
local time = redis.call("time") local now = time[1] * 1000000 + time[2] local ms = math.floor(now / 1000)
local slots = tonumber(ARGV[2]) if redis.call("exists", KEYS[2]) == 1 then slots = math.max(1, math.floor(slots / 4)) end
redis.call("zremrangebyscore", KEYS[3], "-inf", ms)
if not redis.call("zscore", KEYS[3], ARGV[1]) and redis.call("zcard", KEYS[3]) >= slots then return {-1, 0} end
redis.call("zadd", KEYS[3], ms + ARGV[3], ARGV[1]) redis.call("pexpire", KEYS[3], ARGV[3])
local interval = tonumber(ARGV[4]) if interval == 0 then return {0, 0} end
local turn = math.max(now, tonumber(redis.call("get", KEYS[4]) or 0)) local next = turn + interval
redis.call("set", KEYS[4], string.format("%.0f", next), "PX", math.ceil((next - now) / 1000))
return {0, math.ceil((turn - now) / 1000)}`;

/** Pauses, unless there is a longer pause. */
const PAUSE = `if redis.call("pttl", KEYS[1]) < tonumber(ARGV[1]) then redis.call("set", KEYS[1], "1", "PX", ARGV[1]) end return 1`;

/** The errors that do not go away: those of a server that refuses a command, and of a method that a client does not have. */
const LASTING = /is not a function|\b(?:ERR (?!max number)|NOPERM|NOAUTH|CROSSSLOT|WRONGTYPE)/;

/**
 * Shares limits among all processes that use the same key: the pause that a 429 asked for, the requests in flight, and the
 * requests per second. While Redis or Valkey cannot be reached, requests are sent as if there were no limiter; if it
 * refuses what is asked of it, calls fail with `configuration`.
 *
 * Of `rate`, requests get turns that are `1.04 * duration / points` apart by the clock of Redis. One that waited is sent
 * within 2 % of `duration` after its turn, or takes another one, up to 3 times. So any `duration` sees at most `points`
 * requests while Redis and the network do not take more than another 2 % of it longer for some of them than for others.
 *
 * @param client a client of `redis`, `ioredis` or `@valkey/valkey-glide`, connected by the caller, who closes it
 * @throws {NimbusError} of the kind `configuration` if an argument can never work
 * @example
 * const rate = new RateLimiterRedis({ storeClient: client, points: 50, duration: 1 }); // 50 requests a second
 * const limiter = redisLimiter(client, { key: "acme", slots: 10, rate });
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
  const keys = ["pause", "near", "slots", "turn"].map((name) => `${key}:${name}`);
  const [pauseKey = "", nearKey = "", slotsKey = ""] = keys;
  const owners = new WeakMap<LimitedRequest, string>();
  let toldNearAt = 0;
  const admit = async (owner: string, interval: number): Promise<Admission> => {
    const settings = [owner, slots, slotLifetime, interval].map(String);
    const reply = await unlessUnreachable(command("EVAL", ADMIT, "4", ...keys, ...settings));
    const [obstacle, untilTurn] = Array.isArray(reply) ? reply.map(Number) : [];
    return { obstacle: obstacle ?? 0, untilTurn: untilTurn ?? 0 };
  };
  const release = (owner: string) => command("ZREM", slotsKey, owner);
  const remember = async ({ status, headers }: LimitedResponse) => {
    if (status === 429) {
      const pause = readRetryAfter(headers, systemClock) || DEFAULT_PAUSE_MS;
      await command("EVAL", PAUSE, "1", pauseKey, String(Math.min(pause, MAX_PAUSE_MS)));
    }
    if (headers?.get("x-ratelimit-nearlimit") !== "true" || Date.now() < toldNearAt + NEAR_LIMIT_NEWS_MS)
      return;
    toldNearAt = Date.now();
    await command("SET", nearKey, "1", "PX", String(NEAR_LIMIT_TTL_MS));
  };
  return {
    before: async (request) => {
      const owner = crypto.randomUUID();
      try {
        await waitForTurn((interval) => admit(owner, interval), rate, key, request.signal);
        owners.set(request, owner);
      } catch (error) {
        // What is not sent needs no slot. One that is not given back expires.
        release(owner).catch(() => {});
        throw error;
      }
    },
    after: async (response) => {
      const owner = owners.get(response.request);
      await Promise.all([remember(response), owner !== undefined && release(owner)]);
    },
  };
}

/** What Redis says of a request: why it cannot be sent yet, and how many milliseconds there are until its turn. */
interface Admission {
  /** The milliseconds of a pause, -1 if no slot is free, or 0. */
  readonly obstacle: number;
  readonly untilTurn: number;
}

/** Waits until a request may be sent: it has a slot, it is its turn, there is no pause, and it is counted. */
async function waitForTurn(
  admit: (interval: number) => Promise<Admission>,
  rate: RequestRate | undefined,
  key: string,
  signal: AbortSignal,
): Promise<void> {
  const { points, duration = 1 } = rate ?? {};
  const interval = points === undefined ? 0 : Math.ceil((duration * 1e6 * (1 + SPARE)) / points);
  let latest = Number.NEGATIVE_INFINITY;
  for (let turns = 0; ; ) {
    const hasTurn = systemClock.now() <= latest || turns === MAX_TURNS;
    const { obstacle, untilTurn } = await admit(hasTurn ? 0 : interval);
    if (obstacle !== 0) {
      latest = Number.NEGATIVE_INFINITY;
      await sleep(obstacle < 0 ? 20 + 60 * Math.random() : obstacle + 50 * Math.random(), signal);
    } else if (untilTurn > 0) {
      turns += 1;
      latest = systemClock.now() + untilTurn + duration * 1000 * MAX_LATENESS;
      await sleep(untilTurn, signal);
    } else {
      const excess = await count(rate, key);
      if (excess === 0) return;
      latest = Number.NEGATIVE_INFINITY;
      await sleep(excess, signal);
    }
  }
}

/** Counts a request; gives the milliseconds until the next one can be counted if there were too many. */
async function count(rate: RequestRate | undefined, key: string): Promise<number> {
  try {
    await unlessUnreachable(rate?.consume(key));
    return 0;
  } catch (thrown) {
    const { msBeforeNext } = Object(thrown);
    if (typeof msBeforeNext !== "number") throw thrown;
    return Math.max(1, msBeforeNext);
  }
}

/** Ignores that something cannot be reached, but not that it will never work, nor an answer that is thrown. */
async function unlessUnreachable(reply: Promise<unknown> | undefined): Promise<unknown> {
  try {
    return await reply;
  } catch (thrown) {
    if (!(thrown instanceof Error)) throw thrown;
    if (!LASTING.test(thrown.message)) return undefined;
    throw configurationError(
      `redisLimiter cannot work: ${thrown.message}`,
      "check which commands the server allows, and how the limiter of rate-limiter-flexible was created",
      thrown,
    );
  }
}

function sleep(milliseconds: number, signal: AbortSignal): Promise<void> {
  return milliseconds > 0 ? systemClock.sleep(milliseconds, signal) : Promise.resolve();
}
