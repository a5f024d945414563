import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { readReport } from "./readReport.js";
import { scoreOf, writeScores } from "./writeScores.js";

/** The folders of the client whose code is mutated. */
const FOLDERS = ["connection", "credentials", "http", "paging", "request", "response"];

/** How many percent of the mutants tests must kill. */
const MIN_SCORE = 90;

process.exitCode = main(process.argv.slice(2));

/** Changes the client in thousands of places, one at a time, and counts what the tests notice; gives the exit code. */
function main(args: readonly string[]): number {
  const unknown = args.find((arg) => !FOLDERS.includes(arg));
  if (unknown !== undefined) {
    console.error(`✗ no such folder: ${unknown}; choose some of ${FOLDERS.join(", ")}`);
    return 1;
  }
  const folder = mkdtempSync(join(tmpdir(), "confluence-mutants-"));
  try {
    const mutants = readReport(runStryker(folder, args.length > 0 ? args : FOLDERS));
    console.log(writeScores(mutants).join("\n"));
    return scoreOf(mutants) >= MIN_SCORE ? 0 : 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function runStryker(folder: string, folders: readonly string[]) {
  const [config, report] = [join(folder, "stryker.json"), join(folder, "report.json")];
  const options = {
    testRunner: "vitest",
    plugins: ["@stryker-mutator/vitest-runner"],
    vitest: { configFile: "test/mutants/vitest.config.ts", related: false },
    mutate: folders.map((each) => `generated/src/${each}/**/*.ts`),
    // What runs once, when a file is loaded, would need a new process for each mutant.
    ignoreStatic: true,
    // The tests mostly wait.
    concurrency: 2 * availableParallelism(),
    // Tests that type-check would have to.
    disableTypeChecks: false,
    tempDirName: join(folder, "sandbox"),
    ignorePatterns: ["/dist", "/generated/dist", "/site"],
    reporters: ["json", "progress-append-only"],
    jsonReporter: { fileName: report },
    allowConsoleColors: false,
  };
  writeFileSync(config, JSON.stringify(options));
  const program = "node_modules/@stryker-mutator/core/bin/stryker.js";
  const { status } = spawnSync(process.execPath, [program, "run", config], { stdio: "inherit" });
  if (status !== 0) throw new Error("Stryker failed");
  return JSON.parse(readFileSync(report, "utf8"));
}
