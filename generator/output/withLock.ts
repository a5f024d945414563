import { randomUUID } from "node:crypto";
import { constants } from "node:fs";
import { copyFile, link, lstat, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { GeneratorError } from "../problems/Problem.js";
import { writeError } from "./replaceFiles.js";

/** How long a lock may be empty: where there are no hard links, its process is written after it is created. */
const MAX_EMPTY_MS = 5_000;

/** The locks of this process: one with its ID that is none of them is of an earlier process with the same ID. */
const held = new Set<string>();

/** Runs work while no other process writes the same folder. A lock that a killed process left behind is removed. */
export async function withLock<T>(lock: string, folder: string, work: () => Promise<T>): Promise<T> {
  for (;;) {
    if (await createLock(lock, folder)) break;
    const abandoned = await findAbandoned(lock, folder);
    if (abandoned !== undefined) await removeAbandoned(lock, abandoned, folder);
  }
  try {
    await removeLeft(lock);
    return await work();
  } finally {
    await release(lock);
  }
}

/** Creates a lock that contains its process from the first moment on, if there is none. */
async function createLock(lock: string, folder: string): Promise<boolean> {
  if (held.has(lock)) throw lockedError(lock, folder, process.pid);
  held.add(lock);
  const own = `${lock}.${randomUUID()}.tmp`;
  try {
    await writeFile(own, `${process.pid}`);
    // Not every file system has hard links.
    await link(own, lock).catch((cause) => {
      if (cause.code === "EEXIST") throw cause;
      return copyFile(own, lock, constants.COPYFILE_EXCL);
    });
    return true;
  } catch (cause) {
    held.delete(lock);
    if ((cause as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw writeError(folder, cause);
  } finally {
    await rm(own, { force: true }).catch(() => {});
  }
}

/** Removes the temporary files of processes that were killed before they did so. */
async function removeLeft(lock: string): Promise<void> {
  for (const name of await readdir(dirname(lock)).catch(() => [])) {
    if (!name.startsWith(`${basename(lock)}.`) || !name.endsWith(".tmp")) continue;
    const file = join(dirname(lock), name);
    const holder = Number(await readFile(file, "utf8").catch(() => ""));
    if (holder > 0 && !isRunning(holder)) await rm(file, { force: true }).catch(() => {});
  }
}

/** A lock that cannot be removed does not block: its process has ended by the next run. */
async function release(lock: string): Promise<void> {
  await rm(lock, { force: true }).catch(() => {});
  held.delete(lock);
}

/** Identifies the lock if the process that created it has ended; throws if that is running. */
async function findAbandoned(lock: string, folder: string): Promise<string | undefined> {
  const found = await lstat(lock, { bigint: true }).catch(() => undefined);
  if (found === undefined) return undefined;
  if (!found.isFile()) throw lockedError(lock, folder, "unknown");
  const holder = Number(await readFile(lock, "utf8").catch(() => ""));
  if (holder > 0 && holder !== process.pid && isRunning(holder)) throw lockedError(lock, folder, holder);
  const age = Math.abs(Date.now() - Number(found.mtimeMs));
  if (!(holder > 0) && age < MAX_EMPTY_MS) return sleep(50, undefined);
  return `${found.ino}-${found.mtimeNs}`;
}

/**
 * Removes one abandoned lock. Of several processes that find it, one at a time may look whether it is still there, so
 * that none removes the lock that another has created in its place.
 */
async function removeAbandoned(lock: string, abandoned: string, folder: string): Promise<void> {
  await withLock(`${lock}.${abandoned}`, folder, async () => {
    if ((await findAbandoned(lock, folder)) === abandoned)
      await rm(lock, { force: true }).catch((cause) => {
        throw writeError(folder, cause);
      });
  });
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
