import { type ChildProcess, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { appendFile, cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { listOutput } from "../../generator/output/listOutput.js";
import { stagingPaths } from "../../generator/output/writeOutput.js";

/** A folder with two configurations of one output, every file of which differs between the two. */
export interface Project {
  readonly output: string;
  /** What each configuration writes, as one text. */
  readonly outputs: readonly string[];
  /** Milliseconds from the start of a run until it writes, and from there until the new output is in place. */
  readonly untilWriting: number;
  readonly writing: number;
  /** Starts the generator with one of the configurations. */
  generate(index: number): { child: ChildProcess; ended: Promise<void> };
  /** The paths and the contents of the output, as one text; undefined where there is no output. */
  read(): Promise<string | undefined>;
  /** Whether a run has left something beside the output. */
  hasRemains(): boolean;
  remove(): Promise<void>;
}

const root = fileURLToPath(new URL("../..", import.meta.url));
const cli = join(root, "generator/cli.ts");
const tsx = import.meta.resolve("tsx");

/** Makes the project of Confluence's own templates, and generates both outputs once. */
export async function createProject(): Promise<Project> {
  const folder = await mkdtemp(join(tmpdir(), "confluence-killed-"));
  await cp(join(root, "test/generator/jira"), folder, { recursive: true });
  await cp(join(root, "templates/client"), join(folder, "other"), { recursive: true });
  for (const { path } of await listOutput(join(folder, "other")))
    await appendFile(join(folder, "other", path), "\n");
  const config = await readFile(join(folder, "config.yaml"), "utf8");
  await writeFile(join(folder, "other.yaml"), config.replace("templates: [", "templates: [other, "));
  const output = join(folder, "generated");
  const hasRemains = () => Object.values(stagingPaths(output)).some(existsSync);
  const generate = (index: number) => {
    const file = index === 0 ? "config.yaml" : "other.yaml";
    const args = ["--import", tsx, cli, "generate", "--force", "--config", file];
    const child = spawn(process.execPath, args, { cwd: folder, stdio: "ignore" });
    return { child, ended: new Promise<void>((resolve) => child.once("close", () => resolve())) };
  };
  const read = async () => {
    if (!existsSync(output)) return undefined;
    const found = await listOutput(output);
    const texts = found.map(async ({ path }) => [path, await readFile(join(output, path), "utf8")]);
    return JSON.stringify(await Promise.all(texts));
  };
  const outputs: string[] = [];
  let [untilWriting, writing] = [0, 0];
  for (const index of [0, 1]) {
    const started = performance.now();
    const { ended } = generate(index);
    while (!existsSync(stagingPaths(output).staging)) await sleep(1);
    untilWriting = performance.now() - started;
    while (hasRemains()) await sleep(1);
    writing = performance.now() - started - untilWriting;
    await ended;
    outputs.push((await read()) ?? "");
  }
  const remove = () => rm(folder, { recursive: true, force: true });
  return { output, outputs, untilWriting, writing, generate, read, hasRemains, remove };
}
