import assert from "node:assert/strict";
import { setTimeout as sleep } from "node:timers/promises";
import type { LimitedRequest } from "confluence-fetch";
import { type RedisLimiterOptions, redisLimiter } from "confluence-fetch/redis";
import type { Opened } from "./openStore.mjs";

const requestOf = (signal = new AbortController().signal): LimitedRequest => ({
  operation: "v2.getSpaces",
  method: "GET",
  url: "http://127.0.0.1/wiki/api/v2/spaces",
  attempt: 1,
  signal,
});

const answered = (request: LimitedRequest, status = 200, headers = {}) => ({
  request,
  status,
  headers: new Headers(headers),
});

/** Asks for a request that has to wait, gives how it ended when it is stopped, and what was seen until then. */
async function whileWaiting<T>(
  { client }: Opened,
  options: RedisLimiterOptions,
  look: () => Promise<T>,
): Promise<T> {
  const stop = new AbortController();
  const waiting = Promise.resolve(redisLimiter(client, options).before(requestOf(stop.signal)));
  waiting.catch(() => {});
  const seen = await look();
  stop.abort(new Error("it still waited"));
  await assert.rejects(waiting, /it still waited/);
  return seen;
}

/** Waits until Redis answers something else. */
async function changeOf({ send }: Opened, old: unknown, ...command: string[]): Promise<unknown> {
  for (;;) {
    const answer = await send(...command);
    if (String(answer) !== String(old)) return answer;
    await sleep(5);
  }
}

/** What a limiter must do with every client of Redis. */
export const LIMITER_CASES: Readonly<Record<string, (opened: Opened, key: string) => Promise<void>>> = {
  "gives turns to all limiters of a key, one after the other, 4 % further apart than the rate": async (
    opened,
    key,
  ) => {
    const rate = { points: 2, duration: 10_000, consume: async () => {} };
    await redisLimiter(opened.client, { key, rate }).before(requestOf());
    let turn = await opened.send("GET", `${key}:turn`);
    for (let index = 0; index < 2; index += 1) {
      const next = await whileWaiting(opened, { key, rate }, () =>
        changeOf(opened, turn, "GET", `${key}:turn`),
      );
      assert.equal(Number(next) - Number(turn), 5_200e6);
      turn = next;
    }
  },
  "lets as many requests go in a time as the rate says, even if they missed their turns": async (
    opened,
    key,
  ) => {
    const rate = { points: 2, duration: 10_000, consume: async () => {} };
    for (let index = 0; index < 2; index += 1) {
      await redisLimiter(opened.client, { key, rate }).before(requestOf());
      await opened.send("DEL", `${key}:turn`);
    }
    await whileWaiting(opened, { key, rate }, () => sleep(200));
    assert.equal(Number(await opened.send("ZCARD", `${key}:sent`)), 2);
  },
  "lets as many requests be sent as there are slots, and takes those back that are not": async (
    opened,
    key,
  ) => {
    const limiter = redisLimiter(opened.client, { key, slots: 2 });
    const requests = [requestOf(), requestOf()] as const;
    for (const request of requests) await limiter.before(request);
    await whileWaiting(opened, { key, slots: 2 }, () => sleep(200));
    await limiter.after(answered(requests[0]));
    await limiter.before(requestOf());
    assert.equal(Number(await opened.send("ZCARD", `${key}:slots`)), 2);
  },
  "takes the slot of a process that was killed once its lifetime is over": async ({ client }, key) => {
    const limiter = redisLimiter(client, { key, slots: 1, slotLifetime: 100 });
    await limiter.before(requestOf());
    await limiter.before(requestOf());
  },
  "lets a quarter be sent after the server has said that the limit is near": async (opened, key) => {
    const limiter = redisLimiter(opened.client, { key, slots: 8 });
    const first = requestOf();
    await limiter.before(first);
    await limiter.after(answered(first, 200, { "X-RateLimit-NearLimit": "true" }));
    for (let index = 0; index < 2; index += 1) await limiter.before(requestOf());
    await whileWaiting(opened, { key, slots: 8 }, () => sleep(200));
  },
  "pauses after a 429 for as long as it says, and not less after a shorter one": async (opened, key) => {
    const limiter = redisLimiter(opened.client, { key });
    for (const after of ["100", "1"])
      await limiter.after(answered(requestOf(), 429, { "Retry-After": after }));
    const left = Number(await opened.send("PTTL", `${key}:pause`));
    assert.ok(left > 50_000 && left <= 100_000, `${left} ms`);
    await whileWaiting(opened, { key }, () => sleep(200));
  },
};
