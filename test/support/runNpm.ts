import { type ExecFileSyncOptions, execFileSync } from "node:child_process";

const isWindows = process.platform === "win32";

/** Runs npm and gives what it prints; on Windows npm is a script, which only a shell starts. */
export function runNpm(args: readonly string[], options: ExecFileSyncOptions = {}): string {
  const given = isWindows ? args.map((each) => `"${each}"`) : args;
  const printed = execFileSync("npm", given, { ...options, encoding: "utf8", shell: isWindows });
  // Nothing comes back of what goes straight to the terminal.
  return printed ?? "";
}
