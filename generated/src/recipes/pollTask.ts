import { ConfluenceError } from "../errors/ConfluenceError.js";
import type { CallOptions } from "../operations/Call.js";
import { type Clock, systemClock } from "../platform/Clock.js";

/** How a task is waited for. */
export interface WaitOptions<Task> {
  /** Is told every answer, the last one too. */
  readonly onProgress?: ((task: Task) => void) | undefined;
  /** Milliseconds to wait altogether; `0` for ever. Default: 600,000 (ten minutes). */
  readonly timeout?: number | undefined;
  /** Ends the wait; the task goes on. */
  readonly signal?: AbortSignal | undefined;
  /** Time, for tests. Default: the platform's. */
  readonly clock?: Clock | undefined;
}

/** A task, as the two kinds of them are asked about. */
export interface TaskSource<Task> {
  readonly name: string;
  readonly read: (options: CallOptions) => Promise<Task>;
  readonly isDone: (task: Task) => boolean;
}

const FIRST_DELAY_MS = 1_000;
const MAX_DELAY_MS = 10_000;

/** Asks about a task until it is done: after 1 second, then ever less often, every 10 seconds in the end. */
export async function pollTask<Task>(
  { name, read, isDone }: TaskSource<Task>,
  { onProgress, timeout = 600_000, signal, clock = systemClock }: WaitOptions<Task>,
): Promise<Task> {
  const end = timeout > 0 ? clock.now() + timeout : Number.POSITIVE_INFINITY;
  for (let delay = FIRST_DELAY_MS; ; delay = Math.min(2 * delay, MAX_DELAY_MS)) {
    const task = await read({ signal });
    onProgress?.(task);
    if (isDone(task)) return task;
    const left = end - clock.now();
    if (left <= 0) {
      throw new ConfluenceError("timeout", `${name} was not done after ${timeout} ms`, {
        hint: "It goes on: wait for it again, or give a longer `timeout`.",
        body: task,
      });
    }
    await clock.sleep(Math.min(delay, left), signal);
  }
}
