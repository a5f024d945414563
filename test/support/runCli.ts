import { execFile } from "node:child_process";
import { inject } from "vitest";

/** How a run of a program ended. */
export interface CliRun {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the generator's command line in a folder. */
export function runCli(
  cwd: string,
  args: readonly string[],
  environment: NodeJS.ProcessEnv = {},
): Promise<CliRun> {
  const env = { ...process.env, NODE_OPTIONS: "", FORCE_COLOR: undefined, ...environment };
  return new Promise((resolve) =>
    execFile(process.execPath, [inject("cli"), ...args], { cwd, env }, (error, stdout, stderr) =>
      resolve({ code: error ? Number(error.code) : 0, stdout, stderr }),
    ),
  );
}
