// One of several processes that share the limits of a site: calls as fast as it may until the time is over.
import { createConfluence, serviceAccountToken } from "confluence-fetch";
import { redisLimiter } from "confluence-fetch/redis";
import { RateLimiterRedis, RateLimiterValkeyGlide } from "rate-limiter-flexible";
import { CLIENTS } from "./openStore.mjs";

const { index, port, points, ...target } = JSON.parse(process.argv[2]);
const [name, open] = Object.entries(CLIENTS)[index % 3];
const { client, close } = await open(port);
const Rate = name === "valkey-glide" ? RateLimiterValkeyGlide : RateLimiterRedis;
const rate = () => new Rate({ storeClient: client, useRedisPackage: name === "redis", points, duration: 1 });
const limiter = points && redisLimiter(client, { key: "acme", rate: rate() });
const statuses = {};
const onResponse = ({ status }) => {
  statuses[status] = (statuses[status] ?? 0) + 1;
};
const auth = serviceAccountToken({ token: "t" });
const { v2 } = createConfluence({ ...target, auth, limiter, onResponse });
const { start, seconds } = await new Promise((resolve) => {
  process.once("message", resolve);
  process.send("ready");
});
const failures = [];
const call = async () => {
  while (Date.now() < start + seconds * 1000)
    await v2.getSpaces().catch((error) => failures.push(error.message));
};
await Promise.all(Array.from({ length: 4 }, call));
process.send({ statuses, failures }, () => process.disconnect());
await close();
