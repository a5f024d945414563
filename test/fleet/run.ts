import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { installLocked } from "../support/installLocked.js";
import { writeCounts } from "../support/writeCounts.js";
import { checkClient } from "./checkClient.js";
import { checkExamples } from "./checkExamples.js";
import { CLIENTS } from "./openStore.mjs";
import { ALLOWED, type LimitedOutcome, runLimited } from "./runLimited.js";
import { CALLS, type Outcome, PROCESSES, runScenario, type Scenario } from "./runScenario.js";
import { listProblems, type Problem, runUndisturbed } from "./runUndisturbed.js";
import { type RedisServer, startRedis } from "./startRedis.js";

const { values, positionals: words } = parseArgs({
  options: { output: { type: "string" } },
  allowPositionals: true,
});

/** A token of two seconds is too old once its request arrives if the machine stands still for a good part of that. */
const MAX_STALL_MS = 400;

/** Limited requests are late on a machine that stands still for longer; milliseconds. */
const MAX_LIMITED_STALL_MS = 100;

const TOO_SLOW = "less than 90 % of the allowed requests were answered";

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
    const reportAll = (of: string, results: ReadonlyMap<string, unknown>) => {
      for (const [what, error] of results)
        report(`${of}: ${what}`, "", error === undefined ? [] : [String(error)]);
    };
    for (const [name, open] of Object.entries(CLIENTS)) {
      const opened = await open(redis.port);
      if (isWanted({ name: `client ${name}` })) reportAll(name, await checkClient(opened));
      if (name === "redis" && isWanted({ name: "examples" }))
        reportAll("examples", await checkExamples(redis.port, opened));
      await opened.send("FLUSHALL");
      await opened.close();
    }
    for (const scenario of listScenarios(redis, join(folder, "tokens.json")).filter(isWanted)) {
      const { outcome, problems } = await runUndisturbed(
        scenario.name,
        MAX_STALL_MS,
        () => runScenario(scenario),
        (outcome) => findProblems(scenario, outcome),
      );
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
  const percent = ({ answered, refused }: LimitedOutcome) => (100 * refused) / (answered + refused);
  const share = ({ throughput }: LimitedOutcome) => (100 * throughput) / ALLOWED;
  const without = await runLimited(port, 10, false);
  const { outcome, problems } = await runUndisturbed(
    "limiter",
    MAX_LIMITED_STALL_MS,
    () => runLimited(port, 20, true),
    (limited) => [
      ...limited.failures.map((text) => ({ text, isOfMachine: false })),
      ...listProblems([
        [percent(limited) >= 1, "1 % of the requests or more were refused", true],
        [share(limited) < 90, TOO_SLOW, true],
      ]),
    ],
  );
  const counts = (each: LimitedOutcome) =>
    `${each.refused} of ${each.answered + each.refused} requests refused (${percent(each).toFixed(2)} %), ` +
    `${each.throughput.toFixed(1)} answered a second of ${ALLOWED} allowed (${share(each).toFixed(0)} %)`;
  const isBusy = outcome.stalled >= MAX_LIMITED_STALL_MS && problems.includes(TOO_SLOW);
  const note = isBusy ? " (not judged: the machine was too busy in three runs)" : "";
  const failed = `${without.failures.length} calls failed`;
  return [
    `: ${counts(outcome)}${note}; without it, ${counts(without)}, ${failed}`,
    problems.filter((text) => !isBusy || text !== TOO_SLOW),
  ];
}

/**
 * What must not happen: a failed call, a dead token, or a refresh token that is spent again after its answer arrived. Of a
 * busy machine may come that a token was too old when it arrived (401, 404), and that less happened than was planned.
 */
function findProblems({ killEvery, loseEvery }: Scenario, outcome: Outcome): Problem[] {
  const { calls, failures, dead, twice, refreshes, rotations, killed, lost } = outcome;
  return [
    ...failures.map(({ status, message }) => ({
      text: message,
      isOfMachine: status === 401 || status === 404,
    })),
    ...listProblems([
      [dead > 0, `${dead} refresh tokens were dead`, false],
      [twice > 0, `${twice} refresh tokens were exchanged again after the answer had arrived`, false],
      [refreshes !== rotations, "there are not as many refreshes as rotations", false],
      [refreshes === 0, "nothing was refreshed", false],
      [
        killEvery === undefined && calls !== PROCESSES * CALLS,
        `not all of the ${PROCESSES * CALLS} calls were made`,
        false,
      ],
      [killEvery !== undefined && killed < 3, "fewer than 3 processes were killed", true],
      [loseEvery !== undefined && lost === 0, "no answer was lost", true],
    ]),
  ];
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
