import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { findNode24 } from "../support/findNode24.js";

/** How one thing that a program does went: the error is empty where it went well. */
export interface Outcome {
  readonly name: string;
  readonly error: string;
}

const folder = fileURLToPath(new URL(".", import.meta.url));

/** Runs a program in a folder of its own, with settings in its environment and nothing else, and returns what it reports. */
export async function runProgram(
  name: string,
  variables: Readonly<Record<string, string>>,
): Promise<Outcome[]> {
  const cwd = await mkdtemp(join(tmpdir(), "interop-"));
  try {
    const program = join(folder, "programs", `${name}.mjs`);
    const options = { env: { ...variables, HOME: cwd }, cwd, timeout: 60_000 };
    const { stdout } = await promisify(execFile)(findNode24(folder), [program], options);
    // Programs write to the standard output themselves; the report is the last line.
    const report: Record<string, string> = JSON.parse(stdout.trim().split("\n").at(-1) ?? "{}");
    return Object.entries(report).map(([call, error]) => ({ name: call, error }));
  } catch (error) {
    return [{ name: "the program itself", error: (error as Error).message }];
  } finally {
    await rm(cwd, { recursive: true });
  }
}
