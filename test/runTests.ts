import { spawn } from "node:child_process";
import { runVitest } from "./support/runVitest.js";
import { takeOutput } from "./support/takeOutput.js";
import { writeCounts } from "./support/writeCounts.js";

process.exitCode = await main(process.argv.slice(2));

/** Runs the scripts and the tests, and prints how long each took; gives the exit code. */
async function main(args: readonly string[]): Promise<number> {
  const { output, rest } = takeOutput(args);
  const started = performance.now();
  // Two chains side by side. What a script finds wrong ends the tests, whose result nobody needs then.
  const stop = new AbortController();
  const reading = runChain(["lint", "typecheck"], stop);
  const built = await runChain(["freshness", "build"], stop);
  const testsStarted = performance.now();
  const run = await runVitest("client", rest, stop.signal);
  const testSeconds = secondsSince(testsStarted);
  const stages = [...built, ...(await reading)];
  if (stop.signal.aborted) return 1;
  writeCounts(output, run);
  const times = [...stages, { name: "tests", seconds: testSeconds }];
  const parts = times.map(({ name, seconds }) => `${name} ${seconds.toFixed(0)} s`).join(", ");
  console.log(
    `test: ${run.passed} passed, ${run.failed} failed in ${secondsSince(started).toFixed(0)} s (${parts})`,
  );
  return run.isPassed ? 0 : 1;
}

interface Stage {
  readonly name: string;
  readonly seconds: number;
}

/** Runs scripts one after the other until one fails, which stops all else. */
async function runChain(names: readonly string[], stop: AbortController): Promise<Stage[]> {
  const stages: Stage[] = [];
  for (const name of names) {
    const started = performance.now();
    if (!(await runScript(name))) {
      stop.abort();
      break;
    }
    stages.push({ name, seconds: secondsSince(started) });
  }
  return stages;
}

/** Runs a script; what it prints is shown when it ends, since another one prints at the same time. */
async function runScript(name: string): Promise<boolean> {
  const child = spawn("npm", ["run", "--silent", name], { shell: process.platform === "win32" });
  let printed = "";
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding("utf8").on("data", (chunk: string) => {
      printed += chunk;
    });
  const status = await new Promise<number | null>((resolve) => child.on("close", resolve));
  console.log(`${status === 0 ? "✓" : "✗"} ${name}\n${printed}`.trimEnd());
  return status === 0;
}

function secondsSince(started: number): number {
  return (performance.now() - started) / 1000;
}
