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
   * of them are not used, so that this remains true at the server.
   *
   * @default undefined: as many as there are slots for
   */
  readonly rate?: RequestRate | undefined;
}

/** How long a response is trusted that says that the limit is near, and after how long others are told again. */
const [NEAR_LIMIT_TTL_MS, NEAR_LIMIT_NEWS_MS] = [60_000, 10_000];

/** The pause after a 429 that does not say how long, and the longest one. */
const [DEFAULT_PAUSE_MS, MAX_PAUSE_MS] = [1_000, 3_600_000];

/** In so many times `duration`, Redis lets `points` requests go, so that they may be late by what is more than 1. */
const WINDOW = 1.03;

/** Their turns are still further apart, so that there is room for those that missed theirs. */
const PACE = 1.04;

/** What was not sent for so many times `duration`, because processes were stalled, is made up for at once. */
const CATCH_UP = 0.2;

/** How long an answer of Redis is waited for. Until it has come, nothing else is asked. */
const MAX_WAIT_MS = 2_000;

/**
 * Takes a slot, or keeps the one that its owner has; takes a turn, unless the owner has had one; and writes down that a
 * request goes, unless there are too many in the window before. Returns why not, which is the milliseconds of a pause or
 * -1 if no slot is free, and the milliseconds to wait for the turn or the window. Times are in microseconds. Slots are kept
 * with the time they expire, and of turns, the next one is.
 */
const ADMIT = `local pause = redis.call("pttl", KEYS[1]) if pause > 0 then return {pause, 0} end
local time = redis.call("time") local now = time[1] * 1000000 + time[2]
local slots = tonumber(ARGV[2]) if redis.call("exists", KEYS[2]) == 1 then slots = math.max(1, math.floor(slots / 4)) end
local function text(number) return string.format("%.0f", number) end
redis.call("zremrangebyscore", KEYS[3], "-inf", text(now))
if not redis.call("zscore", KEYS[3], ARGV[1]) and redis.call("zcard", KEYS[3]) >= slots then return {-1, 0} end
redis.call("zadd", KEYS[3], text(now + ARGV[3] * 1000), ARGV[1]) redis.call("pexpire", KEYS[3], ARGV[3])
local points = tonumber(ARGV[4]) if points == 0 then return {0, 0} end
local interval, window = tonumber(ARGV[5]), tonumber(ARGV[6])
if ARGV[8] == "0" then
local turn = math.max(now - ARGV[7], tonumber(redis.call("get", KEYS[4]) or 0)) local next = turn + interval
redis.call("set", KEYS[4], text(next), "PX", text(math.max(1, math.ceil((next + ARGV[7] - now) / 1000))))
if turn > now then return {0, math.ceil((turn - now) / 1000)} end end
redis.call("zremrangebyscore", KEYS[5], "-inf", text(now - window))
if redis.call("zcard", KEYS[5]) >= points then
local oldest = redis.call("zrange", KEYS[5], 0, 0, "withscores")[2]
return {0, math.max(1, math.ceil((oldest + window - now) / 1000))} end
redis.call("zadd", KEYS[5], text(now), ARGV[1]) redis.call("pexpire", KEYS[5], math.ceil(window / 1000)) return {0, 0}`;

/** Pauses, unless there is a longer pause. */
const PAUSE = `if redis.call("pttl", KEYS[1]) < tonumber(ARGV[1]) then redis.call("set", KEYS[1], "1", "PX", ARGV[1]) end return 1`;

/** The errors that do not go away: those of a server that refuses a command, and of a method that a client does not have. */
const LASTING = /is not a function|\b(?:ERR (?!max number)|NOPERM|NOAUTH|CROSSSLOT|WRONGTYPE)/;

/**
 * Shares limits among all processes that use the same key: the pause that a 429 asked for, the requests in flight, and the
 * requests per second. While Redis or Valkey cannot be reached, or does not answer for 2 seconds, requests are sent as if
 * there were no limiter; if it refuses what is asked of it, calls fail with `configuration`.
 *
 * Of `rate`, Redis lets at most `points` requests go in any `1.03 * duration`, by its clock, and gives them turns that are
 * `1.04 * duration / points` apart. Those that were missed are made up for. So any `duration` of the server sees at most
 * `points` requests as long as none takes 3 % of it longer than others to get there.
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
    return { command: withPatience(toCommand(client)), key, slots, slotLifetime, rate };
  });
  const keys = ["pause", "near", "slots", "turn", "sent"].map((name) => `${key}:${name}`);
  const [pauseKey = "", nearKey = "", slotsKey = ""] = keys;
  const owners = new WeakMap<LimitedRequest, string>();
  const { points = 0, duration = 1 } = rate ?? {};
  const pace = [PACE / points, WINDOW, CATCH_UP].map((share) => (points > 0 ? share * duration * 1e6 : 0));
  let toldNearAt = 0;
  const admit = async (owner: string, hasTurn: boolean): Promise<Admission> => {
    const settings = [owner, slots, slotLifetime, points, ...pace.map(Math.round), Number(hasTurn)];
    const reply = await command("EVAL", ADMIT, String(keys.length), ...keys, ...settings.map(String));
    const [obstacle = 0, wait = 0] = Array.isArray(reply) ? reply.map(Number) : [];
    return { obstacle, wait };
  };
  const count = rate && withPatience(() => rate.consume(key));
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
        await waitForTurn((hasTurn) => admit(owner, hasTurn), count, request.signal);
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

/** What Redis says of a request: why it cannot be sent yet, and how many milliseconds it has to wait for its turn. */
interface Admission {
  /** The milliseconds of a pause, -1 if no slot is free, or 0. */
  readonly obstacle: number;
  readonly wait: number;
}

/** Waits until a request may be sent: it has a slot, it has had its turn, there is no pause, and it is counted. */
async function waitForTurn(
  admit: (hasTurn: boolean) => Promise<Admission>,
  count: (() => Promise<unknown>) | undefined,
  signal: AbortSignal,
): Promise<void> {
  for (let hasTurn = false; ; ) {
    const { obstacle, wait } = await admit(hasTurn);
    if (obstacle !== 0) {
      hasTurn = false;
      await sleep(obstacle < 0 ? 20 + 60 * Math.random() : obstacle + 50 * Math.random(), signal);
    } else if (wait > 0) {
      hasTurn = true;
      await sleep(wait, signal);
    } else {
      const excess = await findExcess(count);
      if (excess === 0) return;
      await sleep(excess, signal);
    }
  }
}

/** Counts a request; returns the milliseconds until the next one can be counted if there were too many. */
async function findExcess(count: (() => Promise<unknown>) | undefined): Promise<number> {
  try {
    await count?.();
    return 0;
  } catch (thrown) {
    const { msBeforeNext } = Object(thrown);
    if (typeof msBeforeNext !== "number") throw thrown;
    return Math.max(1, msBeforeNext);
  }
}

/**
 * Makes a question to a server return undefined while the server cannot be reached: if it fails, or is not answered in time,
 * and after that until it is. An error that will not go away is thrown, and so is an answer.
 */
function withPatience<Args extends unknown[]>(
  ask: (...args: Args) => Promise<unknown>,
): (...args: Args) => Promise<unknown> {
  let unanswered = 0;
  return async (...args) => {
    if (unanswered > 0) return undefined;
    const patience = new AbortController();
    const answer = (async () => ask(...args))();
    const timeout = systemClock.sleep(MAX_WAIT_MS, patience.signal).then(() => {
      unanswered += 1;
      const settle = () => {
        unanswered -= 1;
      };
      answer.then(settle, settle);
    });
    try {
      return await Promise.race([answer, timeout]);
    } catch (thrown) {
      return ignoreUnreachable(thrown);
    } finally {
      timeout.catch(() => {});
      patience.abort();
    }
  };
}

function ignoreUnreachable(thrown: unknown): undefined {
  if (!(thrown instanceof Error)) throw thrown;
  if (!LASTING.test(thrown.message)) return undefined;
  throw configurationError(
    `redisLimiter cannot work: ${thrown.message}`,
    "check which commands the server allows, and how the limiter of rate-limiter-flexible was created",
    thrown,
  );
}

function sleep(milliseconds: number, signal: AbortSignal): Promise<void> {
  return milliseconds > 0 ? systemClock.sleep(milliseconds, signal) : Promise.resolve();
}
