import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { installLocked } from "../support/installLocked.js";
import { writeCounts } from "../support/writeCounts.js";
import { checkClient } from "./checkClient.js";
import { CLIENTS } from "./openStore.mjs";
import { ALLOWED, type LimitedOutcome, runLimited } from "./runLimited.js";
import { CALLS, type Outcome, PROCESSES, runScenario, type Scenario } from "./runScenario.js";
import { type RedisServer, startRedis } from "./startRedis.js";

const { values, positionals: words } = parseArgs({
  options: { output: { type: "string" } },
  allowPositionals: true,
});

installLocked(fileURLToPath(new URL(".", import.meta.url)));
process.exitCode = await main();

/** Checks the clients and runs all scenarios, or those whose names contain one of the words; gives the exit code. */
async function main(): Promise<number> {
  const redis = await startRedis();
  const folder = await mkdtemp(join(tmpdir(), "fleet-"));
  const isWanted = ({ name }: { name: string }) =>
    words.length === 0 || words.some((word) => name.includes(word));
  const counts = { passed: 0, failed: 0 };
  const report = (name: string, outcome: string, problems: readonly string[]) => {
    counts[problems.length > 0 ? "failed" : "passed"] += 1;
    console.log(`${problems.length > 0 ? "✗" : "✓"} ${name}${outcome}`);
    for (const problem of problems) console.log(`  ${problem}`);
  };
  try {
    for (const [name, open] of Object.entries(CLIENTS)) {
      const opened = await open(redis.port);
      for (const [what, error] of await checkClient(opened))
        report(`${name}: ${what}`, "", error === undefined ? [] : [String(error)]);
      await opened.send("FLUSHALL");
      await opened.close();
    }
    for (const scenario of listScenarios(redis, join(folder, "tokens.json")).filter(isWanted)) {
      const { outcome, problems } = await runUndisturbed(scenario);
      report(scenario.name, `: ${describe(outcome)}`, problems);
    }
    if (isWanted({ name: "limiter" })) report("limiter", ...(await compareLimited(redis.port)));
    const remains = (await readdir(folder)).filter((name) => name !== "tokens.json");
    if (remains.length > 0) console.log(`(the killed processes left behind: ${remains.join(", ")})`);
  } finally {
    await redis.close();
    await rm(folder, { recursive: true });
  }
  console.log(`fleet: ${counts.passed} passed, ${counts.failed} failed`);
  writeCounts(values.output, counts);
  return counts.failed > 0 ? 1 : 0;
}

/** A token of two seconds is too old once its request arrives if the machine stands still for a good part of that. */
const MAX_STALL_MS = 400;

/** Runs a scenario, and once more, up to twice, if there are problems and the machine was too busy to judge by. */
async function runUndisturbed(scenario: Scenario): Promise<{ outcome: Outcome; problems: string[] }> {
  for (let left = 2; ; left -= 1) {
    const outcome = await runScenario(scenario);
    const problems = findProblems(scenario, outcome);
    if (problems.length === 0 || outcome.stalled < MAX_STALL_MS || left === 0) return { outcome, problems };
    console.log(
      `(again, because the machine stood still for ${Math.round(outcome.stalled)} ms: ${scenario.name})`,
    );
    for (const problem of problems) console.log(`  ${problem}`);
  }
}

/** Lists the scenarios. In those with Redis, its three clients take turns. */
function listScenarios(redis: RedisServer, path: string): Scenario[] {
  const stores = { Redis: { port: redis.port, key: "tokens" }, "a file": { path } };
  return [
    ...Object.entries(stores).flatMap(([name, store]): Scenario[] => [
      { name, store },
      {
        name: `${name}, and every 3 s the process that holds the lock is killed`,
        store: { ...store, lockLifetime: 2_000 },
        killEvery: 3_000,
      },
      { name: `${name}, and every third token answer is lost`, store, loseEvery: 3 },
    ]),
    {
      name: "Redis, which hangs for 5 s and then ends for 5 s",
      store: stores.Redis,
      disturb: () => disturb(redis),
    },
  ];
}

async function disturb(redis: RedisServer): Promise<void> {
  await sleep(5_000);
  redis.pause();
  await sleep(5_000);
  redis.resume();
  await sleep(5_000);
  await redis.shutDown();
  await sleep(5_000);
  await redis.restart();
}

/** Counts what 8 processes are refused with and without the limiter. */
async function compareLimited(port: number): Promise<[string, string[]]> {
  const without = await runLimited(port, false);
  const limited = await runLimited(port, true);
  const percent = ({ answered, refused }: LimitedOutcome) => (100 * refused) / (answered + refused);
  const share = (100 * limited.throughput) / ALLOWED;
  // A machine that does not exceed the limit without the limiter is too busy to judge by.
  const isExceeded = percent(without) > 5;
  const problems: [boolean, string][] = [
    [percent(limited) >= 1, "1 % of the requests or more were refused"],
    [isExceeded && share < 90, "less than 90 % of the allowed requests were answered"],
  ];
  const outcome =
    `: ${limited.refused} of ${limited.answered + limited.refused} requests refused (${percent(limited).toFixed(2)} %), ` +
    `${limited.throughput.toFixed(1)} answered a second of ${ALLOWED} allowed (${share.toFixed(0)} %); ` +
    `without it, ${without.refused} of ${without.answered + without.refused} refused (${percent(without).toFixed(0)} %), ` +
    `${without.throughput.toFixed(1)} a second, ${without.failures.length} calls failed` +
    (isExceeded ? "" : " (too few to judge the throughput by: the machine is busy)");
  return [
    outcome,
    [...new Set(limited.failures), ...problems.flatMap(([isProblem, text]) => (isProblem ? [text] : []))],
  ];
}

/** What must not happen: a failed call, a dead token, or a refresh token that is spent again after its answer arrived. */
function findProblems({ killEvery, loseEvery }: Scenario, outcome: Outcome): string[] {
  const { calls, failures, dead, twice, refreshes, rotations, killed, lost } = outcome;
  const problems: [boolean, string][] = [
    [dead > 0, `${dead} refresh tokens were dead`],
    [twice > 0, `${twice} refresh tokens were exchanged again after the answer had arrived`],
    [refreshes !== rotations, "there are not as many refreshes as rotations"],
    [refreshes === 0, "nothing was refreshed"],
    [
      killEvery === undefined && calls !== PROCESSES * CALLS,
      `not all of the ${PROCESSES * CALLS} calls were made`,
    ],
    [killEvery !== undefined && killed < 3, "fewer than 3 processes were killed"],
    [loseEvery !== undefined && lost === 0, "no answer was lost"],
  ];
  return [...new Set(failures), ...problems.flatMap(([isProblem, text]) => (isProblem ? [text] : []))];
}

function describe(outcome: Outcome): string {
  const { calls, failures, rotations, refreshes, killed, lost, dead, twice } = outcome;
  const counts = {
    calls,
    failed: failures.length,
    refreshes,
    rotations,
    killed,
    "answers lost": lost,
    dead,
    "exchanged twice": twice,
  };
  return Object.entries(counts)
    .map(([name, count]) => `${count} ${name}`)
    .join(", ");
}
