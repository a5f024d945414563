import { execFileSync } from "node:child_process";

/** Runs a program of a project to its end, and gives what it prints; throws with that where it fails. */
export function runProgram(project: string, ...args: readonly string[]): string {
  try {
    return execFileSync(process.execPath, args, { cwd: project, encoding: "utf8", stdio: "pipe" });
  } catch (cause) {
    const { stdout = "", stderr = "" } = cause as { stdout?: string; stderr?: string };
    throw new Error(`${args.join(" ")} failed\n${stdout}${stderr}`.trim(), { cause });
  }
}
