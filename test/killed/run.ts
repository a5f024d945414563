import { parseArgs } from "node:util";
import { seededRandom } from "../../generated/src/testing/seededRandom.js";
import { writeCounts } from "../support/writeCounts.js";
import { createProject } from "./createProject.js";
import { type Kill, killRun, LEFT, type Left } from "./killRun.js";

/** How many runs are killed: three of four while they write, the others at any moment. */
const KILLS = 50;

const { values } = parseArgs({ options: { output: { type: "string" }, seed: { type: "string" } } });
const seed = Number(values.seed ?? Date.now() % 1_000_000);

process.exitCode = await main();

/** Kills runs of `generate` that would replace one output by another; gives the exit code. */
async function main(): Promise<number> {
  const random = seededRandom(seed);
  const project = await createProject();
  const kills: Kill[] = [];
  try {
    for (let index = 0; index < KILLS; index += 1) kills.push(await killRun(project, index % 4 > 0, random));
  } finally {
    await project.remove();
  }
  const failed = kills.filter(({ left, recovered }) => left === "mixed" || !recovered);
  for (const kill of failed) console.log(`✗ ${JSON.stringify(kill)}`);
  console.log([describe("while writing", kills), describe("at any moment", kills)].join("\n"));
  console.log(`killed: ${KILLS - failed.length} passed, ${failed.length} failed (seed ${seed})`);
  writeCounts(values.output, { passed: KILLS - failed.length, failed: failed.length });
  return failed.length > 0 ? 1 : 0;
}

/** Counts what the runs have left that were killed in one phase. */
function describe(phase: Kill["phase"], kills: readonly Kill[]): string {
  const own = kills.filter((kill) => kill.phase === phase);
  const count = (left: Left) => `${own.filter((kill) => kill.left === left).length} ${left}`;
  const besides = own.filter(({ hasRemains }) => hasRemains).length;
  return `${phase}: ${LEFT.map(count).join(", ")}; ${besides} with remains beside the output`;
}
