import { parseArgs } from "node:util";
import { writeCounts } from "../support/writeCounts.js";
import { installRuntimes } from "./installRuntimes.js";
import { printRuns } from "./printRuns.js";
import { type Run, runRuntime } from "./runRuntime.js";
import { runtimes } from "./runtimes.js";

const { positionals: names, values } = parseArgs({
  allowPositionals: true,
  options: { output: { type: "string" } },
});

process.exitCode = await main();

/** Runs the suite on the runtimes that are named, or on all; gives the exit code. */
async function main(): Promise<number> {
  const strangers = names.filter((name) => !runtimes.some((runtime) => runtime.name === name));
  if (strangers.length > 0) {
    console.error(
      `✗ no such runtime: ${strangers.join(", ")}; there are ${runtimes.map(({ name }) => name).join(", ")}`,
    );
    return 1;
  }
  installRuntimes();
  const runs: Run[] = [];
  for (const runtime of runtimes) {
    if (names.length > 0 && !names.includes(runtime.name)) continue;
    const run = await runRuntime(runtime);
    // A machine may lack a browser, unless it is asked for by its name.
    const isMissed = run.version === undefined && !(runtime.isBrowser && names.length === 0);
    const missed = { name: "it is installed", error: `there is no ${runtime.program}` };
    runs.push(isMissed ? { ...run, results: [missed] } : run);
  }
  const { lines, passed, failed } = printRuns(runs);
  console.log(lines.join("\n"));
  writeCounts(values.output, { passed, failed });
  return failed > 0 ? 1 : 0;
}
