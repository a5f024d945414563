import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Counts } from "./writeCounts.js";

/** What a run of Vitest counted, and whether it passed. */
export interface TestRun extends Counts {
  readonly isPassed: boolean;
}

/** Runs the tests of a project of `test/vitest.config.ts`, printing them as Vitest does. */
export function runVitest(project: "client" | "tools", args: readonly string[]): TestRun {
  const folder = mkdtempSync(join(tmpdir(), "confluence-tests-"));
  const report = join(folder, "report.json");
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const options = ["--config", "test/vitest.config.ts", "--project", project, ...reporters, ...args];
  try {
    const { status } = spawnSync(process.execPath, ["node_modules/vitest/vitest.mjs", "run", ...options], {
      stdio: "inherit",
    });
    const counted = JSON.parse(readFileSync(report, "utf8"));
    // A file that cannot be run has no test that failed.
    const failed = Math.max(counted.numFailedTests, counted.numFailedTestSuites);
    return { passed: counted.numPassedTests, failed, isPassed: status === 0 };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
