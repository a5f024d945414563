import type { RequestConfluence } from "../credentials/forge.js";
import type { FakeConfluence, FakeOptions, FakeRequest, FakeTokenOptions } from "./FakeConfluence.js";
import type { FakeSite } from "./FakeSite.js";
import { createAccounts } from "./server/createAccounts.js";
import { createFaults } from "./server/createFaults.js";
import { createFetch } from "./server/createFetch.js";
import { createLimits } from "./server/createRateLimits.js";
import { createReplies } from "./server/createReplies.js";
import { createEdge } from "./server/handleRequest.js";
import { listen } from "./server/listen.js";
import type { Origins } from "./server/ServerRequest.js";
import { createStore } from "./store/createStore.js";
import { openSite, originOf } from "./store/openSite.js";

/** Makes a double of Confluence Cloud, with one user and empty sites. */
export function createFakeConfluence(options: FakeOptions = {}): FakeConfluence {
  const { sites: names = ["acme"], seed = 1, now = Date.now } = options;
  if (names.length === 0 || new Set(names).size < names.length)
    throw new TypeError("a double has at least one site, and each has a name of its own");
  const accounts = createAccounts(seed, now);
  const user = accounts.addUser();
  const stores = names.map((name, index) => createStore(name, seed + index, accounts.users.byId));
  const sites = stores.map((store) => openSite(store, user));
  const requests: FakeRequest[] = [];
  const [faults, limits, replies] = [createFaults(), createLimits(now), createReplies()];
  const edge = createEdge({ accounts, faults, limits, replies, requests, seed });
  const origins: Origins = {
    sites: new Map(stores.map((store) => [store, originOf(store.name)])),
    gateway: "https://api.atlassian.com",
    auth: "https://auth.atlassian.com",
    media: "https://api.media.atlassian.com",
  };
  const fetch = createFetch((arrival) => edge(arrival, origins));
  const forge = (of: FakeTokenOptions = {}): RequestConfluence => {
    const base = `${origins.gateway}/ex/confluence/${stores[0]?.cloudId}`;
    const token = accounts.addForgeToken(of);
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
    addApp: (app) => accounts.addApp(app, stores),
    forge,
    reply: replies.add,
    fault: faults.add,
    limit: limits.add,
    listen: (where) => listen(edge, stores, where),
  };
}
