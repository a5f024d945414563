import { execFile } from "node:child_process";
import type { Printed } from "./runBin.js";

/** What is typed after a text has been shown. */
export type Answer = readonly [shown: string, typed: string];

/** Runs the built command in a pseudo terminal of 60 columns, and returns all that it shows. */
export function runInTerminal(
  environment: Record<string, string>,
  args: readonly string[],
  answers: readonly Answer[] = [],
): Promise<Printed> {
  return runProgram(environment, [process.execPath, "generated/dist/bin.js", ...args], answers);
}

/** Runs any program in such a terminal. */
export function runProgram(
  environment: Record<string, string>,
  program: readonly string[],
  answers: readonly Answer[],
): Promise<Printed> {
  const env = { PATH: process.env.PATH, TERM: "xterm", ...environment };
  const args = ["test/support/runInTerminal.py", JSON.stringify(answers), ...program];
  return new Promise((resolve) => {
    execFile("python3", args, { env }, (error, stdout, stderr) =>
      resolve({ text: (stdout + stderr).replaceAll("\r\n", "\n"), code: error ? Number(error.code) : 0 }),
    );
  });
}
