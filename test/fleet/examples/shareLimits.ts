import { createConfluence, fromEnvironment } from "confluence-fetch";
import { redisLimiter } from "confluence-fetch/redis";
import { RateLimiterRedis } from "rate-limiter-flexible";
import { createClient } from "redis";

// One of many workers. Together they send at most 50 requests a second, 10 at a time, and pause when one of them gets a 429.

const redis = createClient({ url: process.env.REDIS_URL ?? "redis://127.0.0.1:6379" });
await redis.connect();
const rate = new RateLimiterRedis({ storeClient: redis, useRedisPackage: true, points: 50, duration: 1 });
const limiter = redisLimiter(redis, { key: "acme", slots: 10, rate });

const { v2 } = createConfluence({ ...fromEnvironment(), limiter });
const ids = (process.env.PAGE_IDS ?? "").split(",");
const pages = await Promise.all(ids.map((id) => v2.getPageById({ id })));
for (const { id, title } of pages) console.log(id, title);
redis.destroy();
