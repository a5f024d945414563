import { type ChildProcessByStdio, execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import type { Readable } from "node:stream";
import { promisify } from "node:util";
import { transform } from "esbuild";

const run = promisify(execFile);

/** Runs a file of test/examples in a process of its own, without its types, and gives what it prints. */
export async function runExample(name: string, environment: NodeJS.ProcessEnv): Promise<string> {
  const env = { ...process.env, ...environment };
  const { stdout } = await run(process.execPath, await argumentsOf(name), { env });
  return stdout;
}

/** Starts an example. */
export async function startExample(
  name: string,
  environment: NodeJS.ProcessEnv,
): Promise<ChildProcessByStdio<null, Readable, null>> {
  const env = { ...process.env, ...environment };
  return spawn(process.execPath, await argumentsOf(name), { env, stdio: ["ignore", "pipe", "inherit"] });
}

/** Runs an example, kills it as soon as it prints something, and gives the signal that ended it. */
export async function killExample(name: string, environment: NodeJS.ProcessEnv): Promise<unknown> {
  const child = await startExample(name, environment);
  child.stdout.once("data", () => child.kill("SIGKILL"));
  const [, signal] = await once(child, "exit");
  return signal;
}

async function argumentsOf(name: string): Promise<string[]> {
  const { code } = await transform(await readFile(`test/examples/${name}`, "utf8"), { loader: "ts" });
  return ["--input-type=module", "--eval", code];
}
