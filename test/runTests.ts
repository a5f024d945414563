import { spawn } from "node:child_process";
import { runVitest } from "./support/runVitest.js";
import { takeOutput } from "./support/takeOutput.js";
import { writeCounts } from "./support/writeCounts.js";

/** The scripts that come before the tests: two chains, which run side by side. */
const CHAINS = [
  ["freshness", "build"],
  ["lint", "typecheck"],
] as const;

process.exitCode = await main(process.argv.slice(2));

/** Runs the scripts and then the tests, and prints how long each took; gives the exit code. */
async function main(args: readonly string[]): Promise<number> {
  const { output, rest } = takeOutput(args);
  const started = performance.now();
  const chains = await Promise.all(CHAINS.map(runChain));
  const stages = chains.flat();
  if (stages.some(({ isPassed }) => !isPassed)) return 1;
  const testsStarted = performance.now();
  const run = runVitest("client", rest);
  writeCounts(output, run);
  const times = [...stages, { name: "tests", seconds: secondsSince(testsStarted) }];
  const parts = times.map(({ name, seconds }) => `${name} ${seconds.toFixed(0)} s`).join(", ");
  console.log(
    `test: ${run.passed} passed, ${run.failed} failed in ${secondsSince(started).toFixed(0)} s (${parts})`,
  );
  return run.isPassed ? 0 : 1;
}

interface Stage {
  readonly name: string;
  readonly seconds: number;
  readonly isPassed: boolean;
}

/** Runs scripts one after the other until one fails. */
async function runChain(names: readonly string[]): Promise<Stage[]> {
  const stages: Stage[] = [];
  for (const name of names) {
    const stage = await runScript(name);
    stages.push(stage);
    if (!stage.isPassed) break;
  }
  return stages;
}

/** Runs a script; what it prints is shown when it ends, since another one prints at the same time. */
async function runScript(name: string): Promise<Stage> {
  const started = performance.now();
  const child = spawn("npm", ["run", "--silent", name], { shell: process.platform === "win32" });
  let printed = "";
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding("utf8").on("data", (chunk: string) => {
      printed += chunk;
    });
  const status = await new Promise<number | null>((resolve) => child.on("close", resolve));
  const seconds = secondsSince(started);
  console.log(`${status === 0 ? "✓" : "✗"} ${name}\n${printed}`.trimEnd());
  return { name, seconds, isPassed: status === 0 };
}

function secondsSince(started: number): number {
  return (performance.now() - started) / 1000;
}
