import assert from "node:assert/strict";
import { randomBytes } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { redisStore } from "confluence-fetch/redis";
import { LIMITER_CASES } from "./limiterCases.js";
import type { Opened } from "./openStore.mjs";
import { runCases } from "./runCases.js";

const tokens = (name: string) => ({ accessToken: `a-${name}`, refreshToken: `r-${name}`, expiresAt: 1 });

/** What a store must do with every client of Redis. */
const STORE_CASES: Readonly<Record<string, (opened: Opened, key: string) => Promise<void>>> = {
  "has no tokens before they are written, and reads what another store has written": async (
    { client },
    key,
  ) => {
    assert.equal(await redisStore(client, key).read(), undefined);
    await redisStore(client, key).write(tokens("first"));
    assert.deepEqual(await redisStore(client, key).read(), tokens("first"));
  },
  "encrypts what it stores with a key": async ({ client, send }, key) => {
    const encryptionKey = randomBytes(32);
    await redisStore(client, key, { encryptionKey }).write(tokens("first"));
    assert.doesNotMatch(String(await send("GET", key)), /first/);
    assert.deepEqual(await redisStore(client, key, { encryptionKey }).read(), tokens("first"));
    await assert.rejects(redisStore(client, key).read(), /contains no tokens, or encrypted ones/);
    // They are bound to the name of the key.
    await send("RENAME", key, `${key}-moved`);
    await assert.rejects(redisStore(client, `${key}-moved`, { encryptionKey }).read(), /cannot be decrypted/);
  },
  "gives the lock to one at a time, and extends it for as long as it is held": async ({ client }, key) => {
    const log: string[] = [];
    const work = (name: string) => async () => {
      log.push(`${name} begins`);
      await sleep(600);
      log.push(`${name} ends`);
    };
    const [first, second] = [0, 1].map(() => redisStore(client, key, { lockLifetime: 200 }));
    const both = [first?.lock(work("first"))];
    await sleep(50);
    both.push(second?.lock(work("second")));
    await Promise.all(both);
    assert.deepEqual(log, ["first begins", "first ends", "second begins", "second ends"]);
  },
  "writes nothing after another holder has taken the lock, and leaves the lock alone": async (
    { client, send },
    key,
  ) => {
    const [late, next] = [redisStore(client, key), redisStore(client, key)];
    await late.write(tokens("old"));
    await late.lock(async () => {
      await late.read();
      await send("DEL", `${key}:lock`);
      await next.lock(async () => {
        await assert.rejects(late.write(tokens("late")), /has expired: nothing was written/);
        await next.write(tokens("newer"));
      });
      await assert.rejects(late.write(tokens("late")), /has expired: nothing was written/);
      await send("SET", `${key}:lock`, "another owner");
    });
    assert.deepEqual(await late.read(), tokens("newer"));
    assert.equal(await send("GET", `${key}:lock`), "another owner");
  },
  "writes after its lock has expired, if nobody has replaced the tokens": async ({ client, send }, key) => {
    const store = redisStore(client, key);
    await store.write(tokens("old"));
    await store.lock(async () => {
      await store.read();
      await send("DEL", `${key}:lock`);
      await store.write(tokens("new"));
    });
    assert.deepEqual(await store.read(), tokens("new"));
  },
};

/** Checks a store and a limiter with a client; gives what failed, by the names of the cases. */
export function checkClient(opened: Opened): Promise<ReadonlyMap<string, unknown>> {
  const cases = Object.entries({ ...STORE_CASES, ...LIMITER_CASES });
  return runCases(
    Object.fromEntries(cases.map(([name, run], index) => [name, () => run(opened, `case-${index}`)])),
  );
}
