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
  const env = { PATH: process.env.PATH, TERM: "xterm", ...environment };
  const program = ["test/support/runInTerminal.py", JSON.stringify(answers), process.execPath];
  return new Promise((resolve) => {
    execFile("python3", [...program, "generated/dist/bin.js", ...args], { env }, (error, stdout, stderr) =>
      resolve({ text: (stdout + stderr).replaceAll("\r\n", "\n"), code: error ? Number(error.code) : 0 }),
    );
  });
}
