import type { RequestConfluence } from "../credentials/forge.js";
import type { FakeConfluence, FakeOptions, FakeRequest, FakeTokenOptions } from "./FakeConfluence.js";
import type { FakeSite } from "./FakeSite.js";
import { createAccounts } from "./server/createAccounts.js";
import { createFaults } from "./server/createFaults.js";
import { createFetch } from "./server/createFetch.js";
import { createRateLimits } from "./server/createRateLimits.js";
import { createReplies } from "./server/createReplies.js";
import { handleRequest } from "./server/handleRequest.js";
import { listen } from "./server/listen.js";
import type { RequestHandler, ServerContext } from "./server/ServerContext.js";
import type { Origins } from "./server/ServerRequest.js";
import { createFakeSite, siteOrigin } from "./store/createFakeSite.js";
import { createStore } from "./store/createStore.js";

/** Makes a double of Confluence Cloud, with one user and empty sites. */
export function createFakeConfluence(options: FakeOptions = {}): FakeConfluence {
  const { sites: names = ["acme"], seed = 1, now = Date.now } = options;
  if (names.length === 0 || new Set(names).size < names.length)
    throw new TypeError("`sites` must have at least one name, and no name twice");
  const accounts = createAccounts(seed, now);
  const user = accounts.addUser();
  const stores = names.map((name, index) => createStore(name, seed + index, accounts.users.byId));
  const sites = stores.map((store) => createFakeSite(store, user));
  const requests: FakeRequest[] = [];
  const [faults, rateLimits, replies] = [createFaults(), createRateLimits(now), createReplies()];
  const context: ServerContext = { accounts, faults, rateLimits, replies, requests, seed };
  const handle: RequestHandler = (request, from) => handleRequest(request, from, context);
  const origins: Origins = {
    sites: new Map(stores.map((store) => [store, siteOrigin(store.name)])),
    gateway: "https://api.atlassian.com",
    auth: "https://auth.atlassian.com",
    media: "https://api.media.atlassian.com",
  };
  const fetch = createFetch((request) => handle(request, origins));
  const forge = (tokenOptions: FakeTokenOptions = {}): RequestConfluence => {
    const base = `${origins.gateway}/ex/confluence/${stores[0]?.cloudId}`;
    const token = accounts.addForgeToken(tokenOptions);
    return (path, init = {}) => {
      const headers = new Headers(init.headers);
      headers.set("authorization", `Bearer ${token}`);
      return fetch(base + path, { ...init, headers });
    };
  };
  return {
    fetch,
    origins: [...origins.sites.values(), origins.gateway, origins.auth, origins.media],
    site: sites[0] as FakeSite,
    sites,
    user,
    requests,
    addUser: accounts.addUser,
    addToken: accounts.addToken,
    addServiceAccount: accounts.addServiceAccount,
    addApp: (appOptions) => accounts.addApp(appOptions, stores),
    forge,
    reply: replies.add,
    fault: faults.add,
    limit: rateLimits.add,
    listen: (listenOptions) => listen(handle, stores, listenOptions),
  };
}
