import { readFile, rename, rm, writeFile } from "node:fs/promises";
import { GeneratorError } from "../problems/Problem.js";
import { writeError } from "./replaceFiles.js";

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
    throw writeError(folder, cause);
  }
}

async function removeAbandoned(lock: string, folder: string): Promise<void> {
  const holder = await readFile(lock, "utf8").catch(() => undefined);
  if (holder === undefined) return;
  if (isRunning(Number(holder))) throw lockedError(lock, folder, holder);
  // A rename succeeds for only one of two processes that find the same abandoned lock.
  const abandoned = `${lock}.${process.pid}`;
  await rename(lock, abandoned).catch(() => {});
  await rm(abandoned, { force: true });
}

/** Whether a process exists. A lock without a number has just been created, so its process is running. */
function isRunning(pid: number): boolean {
  if (!(pid > 0)) return true;
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

function lockedError(lock: string, where: string, holder: string): GeneratorError {
  const what = `another run is writing it (process ${holder || "unknown"})`;
  const hint = `run again when it has ended; if there is no such run, delete ${lock}`;
  return new GeneratorError([{ where, what, hint }]);
}
