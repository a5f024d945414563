import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Check, checks } from "./checks.js";
import { FailureLines } from "./support/FailureLines.js";
import { runNpm } from "./support/runNpm.js";
import { sourceFlags } from "./support/sourceFlags.js";
import type { Counts } from "./support/writeCounts.js";

const built = new Set<string>();

process.exitCode = await main(process.argv.slice(2));

/** Runs the named check, or all; gives the exit code. */
async function main([name, ...args]: readonly string[]): Promise<number> {
  if (name === "--help" || name === undefined) {
    (name ? console.log : console.error)(printUsage());
    return name ? 0 : 1;
  }
  if (name === "all") return runAll();
  const check = checks.find((each) => each.name === name);
  if (check === undefined) {
    console.error(
      `✗ no such check: ${name}; choose one of ${checks.map((each) => each.name).join(", ")}, all`,
    );
    return 1;
  }
  return runCheck(check, args);
}

function printUsage(): string {
  const separate = checks.filter(({ isSeparate }) => isSeparate).map(({ name }) => name);
  const width = Math.max(...checks.map(({ name }) => name.length));
  return [
    "usage: npm run check -- <name> [arguments of the check]",
    "",
    ...checks.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`),
    `  ${"all".padEnd(width)}  runs all of them but those that take too long (${separate.join(", ")}), and prints a summary`,
  ].join("\n");
}

/**
 * Runs every check, whether or not others failed; repeats at the end what failed, and its last line is the sum of what
 * they count.
 */
async function runAll(): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), "confluence-checks-"));
  const counts: Counts[] = [];
  const failures: string[] = [];
  for (const check of checks.filter(({ isSeparate }) => !isSeparate)) {
    console.log(`\n== ${check.name}: ${check.summary}`);
    const started = performance.now();
    const output = join(folder, `${check.name}.json`);
    const lines = new FailureLines();
    const status = await runCheck(check, check.isCounted ? ["--output", output] : [], lines);
    const counted = readCounts(output);
    // A check that fails without a count is one failure.
    counts.push(status !== 0 && counted.failed === 0 ? { ...counted, failed: 1 } : counted);
    if (status !== 0) failures.push(`\n✗ failed: ${check.name}`, ...lines.list());
    const seconds = ((performance.now() - started) / 1000).toFixed(0);
    console.log(`== ${check.name}: ${status === 0 ? "passed" : "failed"} in ${seconds} s`);
  }
  rmSync(folder, { recursive: true });
  for (const line of failures) console.log(line);
  const sum = (field: keyof Counts) => counts.reduce((total, each) => total + each[field], 0);
  console.log(`${sum("passed")} passed, ${sum("failed")} failed`);
  return failures.length > 0 ? 1 : 0;
}

/** Builds what the check needs, unless it is built already, and runs it; gives its exit code. */
async function runCheck(
  { program, builds }: Check,
  args: readonly string[],
  lines?: FailureLines,
): Promise<number> {
  if (!builds.every(build)) return 1;
  const child = spawn(process.execPath, [...sourceFlags, program, ...args], {
    stdio: lines ? ["inherit", "pipe", "pipe"] : "inherit",
  });
  for (const [stream, shown] of [
    [child.stdout, process.stdout],
    [child.stderr, process.stderr],
  ] as const)
    stream?.setEncoding("utf8").on("data", (text: string) => {
      shown.write(text);
      lines?.add(text);
    });
  const [status] = (await once(child, "close")) as [number | null];
  return status ?? 1;
}

/** Runs a script that builds, once; gives whether it went well. */
function build(script: string): boolean {
  if (built.has(script)) return true;
  try {
    runNpm(["run", "--silent", script], { stdio: "inherit" });
  } catch {
    return false;
  }
  built.add(script);
  return true;
}

/** Reads what a check counted; one that stopped before it wrote that has counted nothing. */
function readCounts(file: string): Counts {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as Counts;
  } catch {
    return { passed: 0, failed: 0 };
  }
}
