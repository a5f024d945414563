import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { promisify } from "node:util";
import { transform } from "esbuild";

const run = promisify(execFile);

/** Runs a file of test/examples in a process of its own, without its types, and gives what it prints. */
export async function runExample(name: string, environment: NodeJS.ProcessEnv): Promise<string> {
  const env = { ...process.env, ...environment };
  const { code } = await transform(await readFile(`test/examples/${name}`, "utf8"), { loader: "ts" });
  const { stdout } = await run(process.execPath, ["--input-type=module", "--eval", code], { env });
  return stdout;
}
