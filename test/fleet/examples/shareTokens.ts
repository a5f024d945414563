import { createConfluence, oauth2 } from "confluence-fetch";
import { redisStore } from "confluence-fetch/redis";
import { createClient } from "redis";

// One of many workers that act for the same user: whoever finds the access token expired refreshes it for all of them.

const { CLIENT_ID = "", CLIENT_SECRET = "", REFRESH_TOKEN = "", AUTHORIZATION_SERVER } = process.env;
const { SITE, GATEWAY, REDIS_URL = "redis://127.0.0.1:6379", TOKEN_KEY } = process.env;

const redis = createClient({ url: REDIS_URL });
await redis.connect();
const store = redisStore(redis, "confluence:mia", { encryptionKey: TOKEN_KEY });

// Once, after the user has consented. Under the lock, so that no worker writes it over a newer one.
await store.lock(async () => {
  const isFirst = (await store.read()) === undefined;
  if (isFirst) await store.write({ accessToken: "", refreshToken: REFRESH_TOKEN, expiresAt: 0 });
  console.log(isFirst ? "the tokens of the consent were stored" : "there are tokens");
});

const auth = oauth2({
  clientId: CLIENT_ID,
  clientSecret: CLIENT_SECRET,
  store,
  authorizationServer: AUTHORIZATION_SERVER,
});
const { v2 } = createConfluence({ site: SITE, gateway: GATEWAY, auth });
for await (const { key, name } of v2.getSpaces()) console.log(key, name);
redis.destroy();
