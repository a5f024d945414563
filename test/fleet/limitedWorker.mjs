// One of several processes that share the limits of a site: calls as fast as it may until the time is over.
import { monitorEventLoopDelay } from "node:perf_hooks";
import { createConfluence, serviceAccountToken } from "confluence-fetch";
import { redisLimiter } from "confluence-fetch/redis";
import { RateLimiterRedis } from "rate-limiter-flexible";
import { CLIENTS } from "./openStore.mjs";

const { index, port, points, ...target } = JSON.parse(process.argv[2]);
const names = Object.keys(CLIENTS);
const name = names[index % names.length];
// What counts for valkey-glide needs a Valkey server: there, another client counts.
const counting = name === "valkey-glide" ? "redis" : name;
const opened = { [name]: await CLIENTS[name](port) };
opened[counting] ??= await CLIENTS[counting](port);
const settings = { storeClient: opened[counting].client, useRedisPackage: counting === "redis" };
const rate = points && new RateLimiterRedis({ ...settings, points, duration: 1 });
const limiter = rate ? redisLimiter(opened[name].client, { key: "acme", rate }) : undefined;
const auth = serviceAccountToken({ token: "t" });
const { v2 } = createConfluence({ ...target, auth, limiter });
const { start, seconds } = await new Promise((resolve) => {
  process.once("message", resolve);
  process.send("ready");
});
const delays = monitorEventLoopDelay();
delays.enable();
const failures = [];
const call = async () => {
  while (Date.now() < start + seconds * 1000)
    await v2.getSpaces().catch((error) => failures.push(error.message));
};
await Promise.all(Array.from({ length: 4 }, call));
process.send({ failures, stalled: delays.max / 1e6 }, () => process.disconnect());
for (const { close } of Object.values(opened)) await close();
