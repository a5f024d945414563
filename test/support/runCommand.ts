import { vi } from "vitest";
import { runCommandLine } from "../../generator/runCommandLine.js";
import type { CliRun } from "./runCli.js";

/** Runs the generator's command line in a folder like `runCli`, but in this process, where its modules are loaded once. */
export async function runCommand(cwd: string, args: readonly string[]): Promise<CliRun> {
  const printed = { stdout: "", stderr: "" };
  const before = process.cwd();
  const spies = [
    vi.spyOn(process.stdout, "write").mockImplementation((text) => Boolean((printed.stdout += text))),
    vi.spyOn(console, "log").mockImplementation((text) => void (printed.stdout += `${text}\n`)),
    vi.spyOn(console, "error").mockImplementation((text) => void (printed.stderr += `${text}\n`)),
  ];
  process.chdir(cwd);
  try {
    return { code: (await runCommandLine(args)) ? 0 : 1, ...printed };
  } finally {
    process.chdir(before);
    for (const spy of spies) spy.mockRestore();
  }
}
