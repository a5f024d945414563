import { execFile } from "node:child_process";
import { promisify } from "node:util";

const run = promisify(execFile);

/** Runs a file of test/examples, as a person does, and gives what it prints. */
export async function runExample(name: string, environment: NodeJS.ProcessEnv): Promise<string> {
  const env = { ...process.env, ...environment };
  const { stdout } = await run(process.execPath, ["--import", "tsx", `test/examples/${name}`], { env });
  return stdout;
}
