import type { RequestNimbus } from "../credentials/forge.js";
import { configurationError } from "../errors/NimbusError.js";
import type { Fetch } from "../platform/Fetch.js";
import { GATEWAY_PATH } from "../product.js";
import type { FakeClock } from "./FakeClock.js";
import type { FakeData } from "./FakeData.js";
import type { FakeNimbus, FakeOptions } from "./FakeNimbus.js";
import type { FakeSite } from "./FakeSite.js";
import { createSite } from "./product/createSite.js";
import type { NewSite } from "./product/NewSite.js";
import { type FakeSettings, readFakeOptions } from "./readFakeOptions.js";
import type { SiteState } from "./SiteState.js";
import { createControl } from "./server/control/createControl.js";
import { type Accounts, createAccounts } from "./server/createAccounts.js";
import { createClock } from "./server/createClock.js";
import { createDataControl } from "./server/createDataControl.js";
import { createFaults, type Faults } from "./server/createFaults.js";
import { createFetch } from "./server/createFetch.js";
import { createLatency } from "./server/createLatency.js";
import { createLog } from "./server/createLog.js";
import { createRateLimits, type RateLimits } from "./server/createRateLimits.js";
import { createReplies } from "./server/createReplies.js";
import { handleRequest } from "./server/handleRequest.js";
import { listen } from "./server/listen.js";
import { createRecordedReplies } from "./server/recording/createRecordedReplies.js";
import { createRecorder } from "./server/recording/createRecorder.js";
import type { RequestHandler, ServerContext } from "./server/ServerContext.js";
import type { Origins } from "./server/ServerRequest.js";

/**
 * Creates an in-memory fake of Nimbus Cloud, with one user and empty sites.
 *
 * @throws {NimbusError} of the kind `configuration` if an option is malformed, or `sites` is empty or contains duplicates
 * @example
 * const fake = createFakeNimbus();
 * const nimbus = createNimbus({
 *   site: fake.site.origin,
 *   auth: apiToken(fake.addToken()),
 *   fetch: fake.fetch,
 * });
 */
export function createFakeNimbus(options: FakeOptions = {}): FakeNimbus {
  const { sites: names, seed, now: source, data, ...rules } = readFakeOptions(options);
  const clock = createClock(source);
  const accounts = createAccounts(seed, clock.now);
  const user = accounts.addUser();
  const common = { now: clock.now, users: accounts.users.byId, user, options: rules };
  const { sites, states } = createSites(names, seed, common);
  const context = createContext(accounts, clock, seed, rules, states);
  const { log, latency, faults, rateLimits, replies, recorded, recorder } = context;
  const handle: RequestHandler = (request, from) => handleRequest(request, from, context);
  const origins = originsOf(states);
  const fetch = createFetch((request) => handle(request, origins));
  const gatewayUrl = () => `${origins.gateway}${GATEWAY_PATH}/${sites[0]?.cloudId}`;
  const control = createDataControl({ accounts, sites: states, clock, recorded });
  const given = rules.record ? toRecordedData(names, data) : data;
  if (given !== undefined) control.restore(given);
  const start = control.snapshot();
  const fake: FakeNimbus = {
    fetch,
    origins: [...origins.sites.values(), origins.gateway, origins.auth, origins.media],
    site: sites[0] as FakeSite,
    sites,
    get user() {
      return accounts.users.find(undefined);
    },
    requests: log.requests,
    clock,
    get latency() {
      return latency.get();
    },
    set latency(next) {
      latency.set(next);
    },
    ...{ addUser: accounts.addUser, setUserStatus: accounts.setUserStatus, addToken: accounts.addToken },
    // <!-- if bases -->
    addApiKey: accounts.addApiKey,
    // <!-- end -->
    addServiceAccount: accounts.addServiceAccount,
    addApp: (appOptions) => accounts.addApp(appOptions, states),
    forge: (tokenOptions = {}) => createForgeFetch(fetch, gatewayUrl(), accounts.addForgeToken(tokenOptions)),
    reply: replies.add,
    fault: (...args) => removerOf(faults, faults.add(...args)),
    limit: (limit) => removerOf(rateLimits, rateLimits.add(limit)),
    ...control,
    recording: () => recordingOf(recorder),
    reset() {
      clock.reset();
      control.restore({ ...start, clock: data?.clock });
      for (const part of [faults, rateLimits, replies, log, recorder]) part?.clear();
      latency.set(rules.latency);
    },
    listen: (listenOptions) =>
      listen(handle, origins, (token) => createControl({ ...context, fake }, token), listenOptions),
  };
  return fake;
}

/** Creates the state that all hosts share. */
function createContext(
  accounts: Accounts,
  clock: FakeClock,
  seed: number,
  rules: Omit<FakeSettings, "sites" | "seed" | "now" | "data">,
  [state]: readonly SiteState[],
): ServerContext {
  return {
    ...rules,
    ...{ accounts, seed, files: new Set() },
    ...{ log: createLog(rules.maxRequests), latency: createLatency(rules.latency, seed) },
    ...{ faults: createFaults(), rateLimits: createRateLimits(clock.now) },
    ...{ replies: createReplies(), recorded: createRecordedReplies() },
    recorder: rules.record && state && createRecorder(rules.record, state),
  };
}

/** Returns a function that removes what a test has added. */
function removerOf(from: Pick<Faults | RateLimits, "remove">, { id }: { readonly id: string }) {
  return () => void from.remove(id);
}

/** Gives the site of a recording a cloud ID that no real site has. */
function toRecordedData([name = ""]: readonly string[], data: FakeData = {}): FakeData {
  return { ...data, sites: [{ cloudId: RECORDED_CLOUD_ID, name, ...data.sites?.[0] }] };
}

const RECORDED_CLOUD_ID = "00000000-0000-4000-8000-000000000000";

function recordingOf(recorder: ServerContext["recorder"]): FakeData {
  if (recorder) return recorder.recording();
  throw configurationError("the fake does not record", "pass `record: { site, auth }` to createFakeNimbus");
}

/** Creates the sites with the given names, each with a seed of its own. */
function createSites(
  names: readonly string[],
  seed: number,
  common: Omit<NewSite, "name" | "origin" | "seed">,
) {
  const created = names.map((name, index) =>
    createSite({ name, origin: siteOrigin(name), seed: seed + index, ...common }),
  );
  return { sites: created.map(({ site }) => site), states: created.map(({ state }) => state) };
}

/** Returns the origins of all hosts in process. */
function originsOf(states: readonly SiteState[]): Origins {
  return {
    sites: new Map(states.map((state) => [state, siteOrigin(state.name)])),
    gateway: "https://api.atlassian.com",
    auth: "https://auth.atlassian.com",
    media: "https://api.media.atlassian.com",
  };
}

/** Returns the origin of a site by its name. */
function siteOrigin(name: string): string {
  return `https://${name}.atlassian.net`;
}

/** Creates Forge's `requestNimbus`, which adds the token of the app to each request. */
function createForgeFetch(fetch: Fetch, gatewayUrl: string, token: string): RequestNimbus {
  return (path, init = {}) => {
    const headers = new Headers(init.headers);
    headers.set("authorization", `Bearer ${token}`);
    return fetch(gatewayUrl + path, { ...init, headers });
  };
}
