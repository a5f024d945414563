import { lstat, readFile, rename, rm, writeFile } from "node:fs/promises";
import { setTimeout as sleep } from "node:timers/promises";
import { GeneratorError } from "../problems/Problem.js";
import { writeError } from "./replaceFiles.js";

/** How long a lock may be empty: its process is written right after it is created. */
const MAX_EMPTY_MS = 5_000;

/** Runs work while no other process writes the same folder. A lock that a killed process left behind is removed. */
export async function withLock<T>(lock: string, folder: string, work: () => Promise<T>): Promise<T> {
  while (!(await createLock(lock, folder))) await removeAbandoned(lock, folder);
  try {
    return await work();
  } finally {
    await rm(lock, { force: true });
  }
}

async function createLock(lock: string, folder: string): Promise<boolean> {
  try {
    await writeFile(lock, `${process.pid}`, { flag: "wx" });
    return true;
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === "EEXIST") return false;
    // On a full disk, an empty lock may be left.
    await rm(lock, { force: true }).catch(() => {});
    throw writeError(folder, cause);
  }
}

async function removeAbandoned(lock: string, folder: string): Promise<void> {
  const found = await lstat(lock).catch(() => undefined);
  if (found === undefined) return;
  if (!found.isFile()) throw lockedError(lock, folder, "unknown");
  const holder = Number(await readFile(lock, "utf8").catch(() => ""));
  if (holder > 0 && isRunning(holder)) throw lockedError(lock, folder, holder);
  if (!(holder > 0) && Math.abs(Date.now() - found.mtimeMs) < MAX_EMPTY_MS) return sleep(50);
  // A rename succeeds for only one of two processes that find the same abandoned lock.
  const abandoned = `${lock}.${process.pid}`;
  await rename(lock, abandoned).catch((cause: NodeJS.ErrnoException) => {
    if (cause.code !== "ENOENT") throw writeError(folder, cause);
  });
  await rm(abandoned, { force: true });
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

function lockedError(lock: string, where: string, holder: number | "unknown"): GeneratorError {
  const what = `another run is writing it (process ${holder})`;
  const hint = `run again when it has ended; if there is no such run, delete ${lock}`;
  return new GeneratorError([{ where, what, hint }]);
}
