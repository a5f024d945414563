import { monitorEventLoopDelay } from "node:perf_hooks";
import { createFakeConfluence } from "confluence-fetch/testing";
import { createFleet, type Fleet } from "./createFleet.js";
import { openStore } from "./openStore.mjs";
import { type Fate, startTokenServers } from "./startTokenServers.js";

/** What happens to a fleet of processes that share the tokens of a consent. */
export interface Scenario {
  readonly name: string;
  /** Where the tokens are: a file, or a key in Redis; with the options of the store. */
  readonly store: Readonly<Record<string, unknown>>;
  /** Every so many milliseconds, the process is killed that refreshes. */
  readonly killEvery?: number;
  /** Of so many token answers, one is lost. */
  readonly loseEvery?: number;
  /** Called once, when the calls begin. */
  readonly disturb?: () => Promise<void>;
}

/** What came of it. */
export interface Outcome {
  readonly calls: number;
  readonly failures: readonly FailedCall[];
  /** The refresh tokens that were exchanged for other ones that arrived. */
  readonly rotations: number;
  /** The exchanges whose answer arrived. */
  readonly refreshes: number;
  readonly killed: number;
  readonly lost: number;
  readonly dead: number;
  /** The refresh tokens that were exchanged again although the answer had arrived. */
  readonly twice: number;
  /** For how many milliseconds a process or the servers did nothing at most, because the machine was busy. */
  readonly stalled: number;
}

/** A call that failed, and with what status if a server answered. */
export interface FailedCall {
  readonly status?: number | undefined;
  readonly message: string;
}

/** What a process reports when it has made its calls. */
interface Report {
  readonly calls: number;
  readonly failures: readonly FailedCall[];
  /** For how many milliseconds the process did nothing at most. */
  readonly stalled: number;
}

export const PROCESSES = 8;
export const CALLS = 200;
const SECONDS = 30;
/** An access token works for two seconds, a spent refresh token for ten minutes, as Atlassian documents. */
const LIFETIMES = { accessToken: 2, spentRefreshToken: 600 };

/** Lets processes call for half a minute, and counts. */
export async function runScenario(scenario: Scenario): Promise<Outcome> {
  const fake = createFakeConfluence({ maxRequests: 1 });
  const { gateway, close } = await fake.listen();
  const app = fake.addApp({ scopes: ["read:space:confluence"], lifetimes: LIFETIMES });
  const opened = await openStore(scenario.store, 0);
  await opened.store.write({ accessToken: app.accessToken, refreshToken: app.refreshToken, expiresAt: 0 });
  await opened.close();
  const { clientId, clientSecret } = app;
  const fleet = createFleet<Report>(new URL("worker.mjs", import.meta.url));
  const servers = await startTokenServers(PROCESSES, gateway, createFates(scenario, fleet));
  const settings = servers.origins.map((authorizationServer, index) => ({
    ...{ index, store: scenario.store, gateway, cloudId: fake.site.cloudId },
    ...{ app: { clientId, clientSecret }, authorizationServer },
  }));
  const delays = monitorEventLoopDelay();
  try {
    const task = { calls: CALLS, pause: (SECONDS * 1000) / CALLS };
    let disturbed: Promise<void> | undefined;
    const reports = await fleet.run(settings, task, () => {
      delays.enable();
      disturbed = scenario.disturb?.();
    });
    await disturbed;
    return {
      calls: reports.reduce((sum, { calls }) => sum + calls, 0),
      failures: reports.flatMap(({ failures }) => failures),
      killed: fleet.killed(),
      stalled: Math.max(delays.max / 1e6, ...reports.map(({ stalled }) => stalled)),
      ...count([...servers.used.values()]),
    };
  } finally {
    servers.close();
    await close();
  }
}

/** Counts what became of each refresh token. */
function count(uses: readonly (readonly string[])[]) {
  const all = uses.flat();
  const isGranted = (use: string) => use === "granted";
  return {
    rotations: uses.filter((each) => each.some(isGranted)).length,
    refreshes: all.filter(isGranted).length,
    lost: all.filter((use) => use === "lost").length,
    dead: all.filter((use) => use === "dead").length,
    twice: uses.filter((each) => each.filter(isGranted).length > 1).length,
  };
}

/** Decides what happens to the answers of a scenario: every second victim is killed before its token is granted. */
function createFates({ killEvery, loseEvery }: Scenario, fleet: Fleet<Report>) {
  let killedAt = Date.now();
  let answers = 0;
  return (index: number, isGranted: boolean): Fate => {
    const isDue = killEvery !== undefined && Date.now() - killedAt > killEvery;
    if (isDue && isGranted === (fleet.killed() % 2 === 0)) {
      killedAt = Date.now();
      fleet.kill(index);
      return "lost";
    }
    if (loseEvery === undefined || !isGranted) return "answered";
    answers += 1;
    return answers % loseEvery === 0 ? "lost" : "answered";
  };
}
