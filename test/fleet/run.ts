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
      const outcome = await runScenario(scenario);
      report(scenario.name, `: ${describe(outcome)}`, findProblems(scenario, outcome));
    }
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
