import { vi } from "vitest";
import { runCommandLine } from "../../generator/runCommandLine.js";
import type { CliRun } from "./runCli.js";

/** Runs the generator's command line in a folder as `runCli` does, but in this process, which loads its modules once. */
export async function runCommand(cwd: string, args: readonly string[]): Promise<CliRun> {
  const stdout: string[] = [];
  const stderr: string[] = [];
  const before = process.cwd();
  const spies = [
    vi.spyOn(process.stdout, "write").mockImplementation((text) => stdout.push(String(text)) > 0),
    vi.spyOn(console, "log").mockImplementation((text) => void stdout.push(`${text}\n`)),
    vi.spyOn(console, "error").mockImplementation((text) => void stderr.push(`${text}\n`)),
  ];
  process.chdir(cwd);
  try {
    const isDone = await runCommandLine(args);
    const code = isDone ? Number(process.exitCode ?? 0) : 1;
    return { code, stdout: stdout.join(""), stderr: stderr.join("") };
  } finally {
    process.exitCode = undefined;
    process.chdir(before);
    for (const spy of spies) spy.mockRestore();
  }
}
