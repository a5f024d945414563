import { onAbort } from "./signals.js";

/** How one caller waits for shared work. */
export interface Waiter {
  /** Aborted when the caller leaves. */
  readonly signal?: AbortSignal | undefined;
  /** Takes over what the caller would wait for after the result. */
  readonly defer?: ((after: Promise<unknown>) => void) | undefined;
  /** If the caller waits for others: calls a function with the reason of each of them who leaves. */
  readonly onLeave?: ((leave: (reason: unknown) => void) => void) | undefined;
}

/** Work that is going on. */
interface Work<T> {
  result: Promise<T>;
  waiters: number;
  after?: Promise<unknown>;
  readonly defers: Waiter["defer"][];
  readonly leaves: ((reason: unknown) => void)[];
  readonly aborter: AbortController;
}

/** Where callers find the work that they share. */
export interface Shared<T> {
  work?: Work<T> | undefined;
}

/**
 * Waits for shared work, or starts it. When all callers have left, it is dropped, unless it is kept: it may still end, but
 * the next caller starts it anew. Those who came before the work deferred something wait for that, too.
 */
export async function share<T>(
  shared: Shared<T>,
  start: (own: Waiter) => Promise<T>,
  { signal, defer }: Waiter,
  isKept = false,
): Promise<T> {
  const drop = () => {
    if (shared.work === work) shared.work = undefined;
  };
  const begin = (): Work<T> => {
    const aborter = new AbortController();
    const leaves: Work<T>["leaves"] = [];
    const own = {
      signal: aborter.signal,
      defer: (after: Promise<unknown>) => {
        after.catch(() => {});
        work.after = after;
        for (const take of work.defers) take?.(after);
      },
      onLeave: (leave: (reason: unknown) => void) => void leaves.push(leave),
    };
    return { aborter, waiters: 0, defers: [], leaves, result: start(own).finally(drop) };
  };
  shared.work ??= begin();
  const { work } = shared;
  const isEarly = !work.after;
  work.waiters += 1;
  work.defers.push(defer);
  const forget = onAbort(signal, () => {
    for (const leave of work.leaves) leave(signal?.reason);
    work.waiters -= 1;
    if (isKept || work.waiters > 0) return;
    drop();
    work.aborter.abort();
  });
  const result = await work.result.finally(forget);
  if (isEarly && !defer) await work.after;
  return result;
}
