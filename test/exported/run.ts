import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { seededRandom } from "../../generated/src/testing/seededRandom.js";
import { sourceFlags } from "../support/sourceFlags.js";
import { writeCounts } from "../support/writeCounts.js";
import { type Export, finishExport, killExport, readIds } from "./killExport.js";
import { type Measured, measureListings } from "./measureListings.js";

/** How often an export is killed: three of four times after it has saved its progress, the others at any moment. */
const KILLS = 20;
/** How much a listing may hold more at its end than at its beginning, in MiB. */
const MAX_GROWTH = 8;

const { values } = parseArgs({ options: { output: { type: "string" }, seed: { type: "string" } } });
const seed = Number(values.seed ?? Date.now() % 1_000_000);

process.exitCode = await main();

/** Lists and exports a large site; gives the exit code. */
async function main(): Promise<number> {
  const { child, environment } = await serveSite();
  const folder = await mkdtemp(join(tmpdir(), "confluence-export-"));
  try {
    const { oneCursor, bySpace } = await measureListings(environment);
    printRatio(oneCursor, bySpace);
    child.send("fail");
    const exported = await exportThroughKills({ folder, environment }, bySpace.seconds);
    const failures = [
      ...compare("listed by space", bySpace.ids, oneCursor.ids),
      ...exported.flatMap((ids) => compare("exported", ids, oneCursor.ids)),
      ...(bySpace.growth < MAX_GROWTH ? [] : [`${bySpace.growth.toFixed(1)} MiB more at the end`]),
    ];
    for (const failure of failures) console.log(`✗ ${failure}`);
    console.log(`export: ${3 - failures.length} passed, ${failures.length} failed (seed ${seed})`);
    writeCounts(values.output, { passed: 3 - failures.length, failed: failures.length });
    return failures.length > 0 ? 1 : 0;
  } finally {
    child.disconnect();
    await rm(folder, { recursive: true, force: true });
  }
}

/** Starts the site in another process, so that it and the client each have a core. */
async function serveSite(): Promise<{ child: ChildProcess; environment: Record<string, string> }> {
  const program = fileURLToPath(new URL("serveSite.ts", import.meta.url));
  const child = spawn(process.execPath, [...sourceFlags, program], {
    stdio: ["ignore", "inherit", "inherit", "ipc"],
  });
  const [environment] = await once(child, "message");
  return { child, environment };
}

/** Prints what is measured; a machine that is busy with other work would fail any budget of it. */
function printRatio(oneCursor: Measured, bySpace: Measured): void {
  const describe = ({ ids, seconds, growth }: Measured) =>
    `${ids.length} pages in ${seconds.toFixed(1)} s, ${growth.toFixed(1)} MiB more after the last than after the first tenth`;
  console.log(`one cursor: ${describe(oneCursor)}\nby space: ${describe(bySpace)}`);
  console.log(`ratio to one cursor: ${(oneCursor.seconds / bySpace.seconds).toFixed(1)}`);
}

/** Kills exports again and again, and gives the IDs that each has written in the end: of one, unless it was too fast. */
async function exportThroughKills(target: Export, seconds: number): Promise<string[][]> {
  const random = seededRandom(seed);
  const exported: string[][] = [];
  let [kills, rewritten] = [0, 0];
  while (kills < KILLS) {
    const afterSaving = kills % 4 > 0;
    const milliseconds = random() * (afterSaving ? (1_000 * seconds) / KILLS : 1_000);
    const { isKilled, unsaved } = await killExport(target, { afterSaving, milliseconds });
    if (unsaved > 0) rewritten += 1;
    if (isKilled) kills += 1;
    else {
      exported.push(await readIds(target));
      await rm(target.folder, { recursive: true });
    }
  }
  await finishExport(target);
  exported.push(await readIds(target));
  const counts = exported.map(({ length }) => length).join(", ");
  console.log(
    `exported: ${counts} pages, killed ${kills} times, ${rewritten} times with lines to write again`,
  );
  return exported;
}

/** Says what is wrong with IDs that shall be all of a site, each once. */
function compare(how: string, ids: readonly string[], all: readonly string[]): string[] {
  const found = new Set(ids);
  const missing = all.filter((id) => !found.has(id)).length;
  const twice = ids.length - found.size;
  return missing === 0 && twice === 0 && found.size === all.length
    ? []
    : [`${how}: ${missing} missing, ${twice} twice`];
}
