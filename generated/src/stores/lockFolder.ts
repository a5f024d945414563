import { mkdir, readdir, rename, rm, rmdir, stat, utimes } from "node:fs/promises";
import { join } from "node:path";
import { LostLock, waitForLock } from "./lock.js";
import { hasCode } from "./replaceFile.js";

/** A lock that this process holds. */
export interface Lock {
  /** A path for a file that is to replace another one. Whoever takes the lock over removes the file, and the folder it is in. */
  readonly draft: string;
  /** Describes the failure of what is done with the draft. */
  explain(error: unknown): unknown;
  release(): Promise<void>;
}

/**
 * Waits for a lock and takes it: a folder that is held while it contains another folder, which bears the name of its
 * holder. The time of that is renewed while its process runs; others remove it once it is old. The holder replaces the
 * tokens by moving a file out of it, so the file system itself decides whether it still has the lock.
 */
export async function acquireLock(path: string, lifetime: number): Promise<Lock> {
  const owner = crypto.randomUUID();
  const folder = join(path, owner);
  await waitForLock(path, () => tryLock(path, owner, lifetime));
  const renew = () => utimes(folder, new Date(), new Date()).catch(() => {});
  const heartbeat = setInterval(renew, lifetime / 5);
  // A process does not wait for it: then the lock is abandoned.
  heartbeat.unref();
  return {
    draft: join(folder, "new"),
    explain: (error) => (hasCode(error, "ENOENT") ? new LostLock(path) : error),
    release: async () => {
      clearInterval(heartbeat);
      await remove(folder);
      await removeIfEmpty(path);
    },
  };
}

/** Takes a lock if nobody has it: whoever moves the folder there first. */
async function tryLock(path: string, owner: string, lifetime: number): Promise<boolean> {
  const owners = await list(path);
  if (owners.length > 0) {
    for (const folder of owners.map((name) => join(path, name)))
      if ((await measureAge(folder)) > lifetime) await remove(folder);
    return false;
  }
  // Not every platform replaces an empty folder.
  await removeIfEmpty(path);
  const own = `${path}.${owner}`;
  await mkdir(own, { mode: 0o700 });
  try {
    await mkdir(join(own, owner), { mode: 0o700 });
    await rename(own, path);
    return true;
  } catch (error) {
    await remove(own);
    // The last is Windows's.
    if (["ENOTEMPTY", "EEXIST", "EPERM"].some((code) => hasCode(error, code))) return false;
    throw error;
  }
}

/** Measures for how many milliseconds the folder of a holder has not been renewed; 0 if there is none. */
async function measureAge(folder: string): Promise<number> {
  try {
    return Date.now() - (await stat(folder)).mtimeMs;
  } catch (error) {
    if (hasCode(error, "ENOENT")) return 0;
    throw error;
  }
}

/** Lists the files of a folder; none if there is no folder. */
async function list(path: string): Promise<string[]> {
  try {
    return await readdir(path);
  } catch (error) {
    if (hasCode(error, "ENOENT")) return [];
    throw error;
  }
}

/** Removes a folder, unless its holder goes on at this moment and puts a file there. */
async function remove(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true }).catch(() => {});
}

async function removeIfEmpty(path: string): Promise<void> {
  await rmdir(path).catch(() => {});
}
