import { type ChildProcess, execFile, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { promisify } from "node:util";
import { createProject } from "./createProject.js";
import type { Runtime } from "./Runtime.js";
import { startHosts } from "./startHosts.js";
import type { TestResult } from "./suite/Test.js";

/** How the suite went on one runtime. */
export interface Run {
  readonly runtime: string;
  /** Undefined where the runtime is not installed. */
  readonly version: string | undefined;
  readonly results: readonly TestResult[];
  readonly seconds: number;
}

/** How long the suite may take, and how long a program may take to end after it, in milliseconds. */
const [SUITE, END] = [240_000, 60_000];

/** Runs the suite on a runtime. */
export async function runRuntime(runtime: Runtime): Promise<Run> {
  const { name, program } = runtime;
  if (!existsSync(program)) return { runtime: name, version: undefined, results: [], seconds: 0 };
  const version = await askVersion(program);
  const started = performance.now();
  const results = await runSuiteOn(runtime).catch((error: Error) => [
    { name: "the suite runs", error: error.message },
  ]);
  return { runtime: name, version, results, seconds: (performance.now() - started) / 1000 };
}

async function askVersion(program: string): Promise<string> {
  const { stdout } = await promisify(execFile)(program, ["--version"]);
  return /\d+([.-]\d+)+/.exec(stdout)?.[0] ?? stdout.trim();
}

async function runSuiteOn(runtime: Runtime): Promise<readonly TestResult[]> {
  const project = await createProject();
  const hosts = await startHosts(project.folder);
  const { site, gateway, files, control } = hosts;
  const place = { kind: runtime.kind, site, gateway, files, control, folder: project.folder };
  let child: ChildProcess | undefined;
  try {
    const args = await runtime.prepare(project, place);
    // Nothing of the machine's settings reaches the runtime: neither proxies nor a cache.
    const home = { HOME: project.folder, TMPDIR: project.folder };
    const env = { PATH: process.env.PATH, ...home, DENO_NO_UPDATE_CHECK: "1" };
    child = spawn(runtime.program, args, { cwd: project.folder, env, detached: true });
    const end = watchEnd(child);
    const results = await Promise.race([hosts.results, end.then(failEarly), failLate(SUITE, "to report")]);
    if (runtime.isBrowser) return results;
    const { code, output } = await Promise.race([end, failLate(END, "to end after the suite")]);
    const error = code === 0 ? {} : { error: `code ${code}\n${output}` };
    return [...results, { name: "the program ends by itself, and well", ...error }];
  } finally {
    stop(child);
    await hosts.close();
    await project.remove();
  }
}

/** How a program ended. */
interface End {
  readonly code: number | null;
  readonly output: string;
}

function watchEnd(child: ChildProcess): Promise<End> {
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream?.on("data", (chunk) => (output += chunk));
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, output: output.slice(-4_000) }));
  });
}

function failEarly({ code, output }: End): never {
  throw new Error(`it ended with code ${code} before it reported\n${output}`);
}

async function failLate(limit: number, what: string): Promise<never> {
  await sleep(limit, undefined, { ref: false });
  throw new Error(`it took longer than ${limit} ms ${what}`);
}

/** Ends a program and those that it has started, which are a process group. */
function stop(child: ChildProcess | undefined): void {
  if (child?.pid === undefined) return;
  try {
    process.kill(-child.pid, "SIGKILL");
  } catch {
    // It has ended by itself.
  }
}
