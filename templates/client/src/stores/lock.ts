import { checkInteger } from "../errors/check.js";
import { systemClock } from "../platform/Clock.js";

/** The option of stores whose lock outlives its process. */
export interface LockOptions {
  /**
   * How long a lock outlives a process that was killed or hangs, in milliseconds. A process that runs extends its lock.
   *
   * @default 10,000
   */
  readonly lockLifetime?: number | undefined;
}

/** Reads how long a lock outlives its process. */
export function readLockLifetime({ lockLifetime = 10_000 }: LockOptions): number {
  checkInteger("lockLifetime", lockLifetime, 100);
  return lockLifetime;
}

/** How long a lock is waited for: longer than a few holders need that are killed one after the other. */
const MAX_WAIT_MS = 60_000;

/** The lock was lost: it expired while its holder was suspended, and what it wanted to write was not written. */
export class LostLock extends Error {
  constructor(name: string) {
    super(`the lock ${name} has expired: nothing was written`);
    this.name = "LostLock";
  }
}

/** Tries to get a lock until it succeeds. The waits differ, so that those who wait do not all try at once. */
export async function waitForLock(name: string, tryLock: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + MAX_WAIT_MS;
  while (!(await tryLock())) {
    if (Date.now() > end) throw new Error(`the lock ${name} was not released for ${MAX_WAIT_MS / 1000} s`);
    await systemClock.sleep(25 + 75 * Math.random(), undefined);
  }
}
