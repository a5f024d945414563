import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Counts } from "./writeCounts.js";

/** What a run of Vitest counted, and whether it passed. */
export interface TestRun extends Counts {
  readonly isPassed: boolean;
}

const STOPPED: TestRun = { passed: 0, failed: 0, isPassed: false };

/** Runs the tests of a project of `test/vitest.config.ts`, printing them as Vitest does, unless they are stopped. */
export async function runVitest(
  project: "client" | "tools",
  args: readonly string[],
  signal?: AbortSignal,
): Promise<TestRun> {
  if (signal?.aborted) return STOPPED;
  const folder = mkdtempSync(join(tmpdir(), "confluence-tests-"));
  const report = join(folder, "report.json");
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const options = ["--config", "test/vitest.config.ts", "--project", project, ...reporters, ...args];
  try {
    const child = spawn(process.execPath, ["node_modules/vitest/vitest.mjs", "run", ...options], {
      stdio: "inherit",
    });
    const stop = () => void child.kill();
    signal?.addEventListener("abort", stop);
    const status = await new Promise<number | null>((resolve) => child.on("close", resolve));
    if (signal?.aborted) return STOPPED;
    const counted = JSON.parse(readFileSync(report, "utf8"));
    // A file that cannot be run has no test that failed.
    const failed = Math.max(counted.numFailedTests, counted.numFailedTestSuites);
    return { passed: counted.numPassedTests, failed, isPassed: status === 0 };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
