import { checkFunction, checkInteger, checkObject } from "../errors/check.js";
import { ConfluenceError } from "../errors/ConfluenceError.js";
import { readOptions } from "../errors/readOptions.js";
import type { CallOptions } from "../operations/Call.js";
import { type Clock, checkClock, systemClock } from "../platform/Clock.js";
import { readAnswer } from "./readAnswer.js";

/** How to wait for a task. */
export interface WaitOptions<Task> {
  /** Called with every status, including the last one, and awaited. If it throws or rejects, so does the wait. */
  readonly onProgress?: ((task: Task) => unknown) | undefined;
  /**
   * Milliseconds to wait in total; `0` never times out.
   *
   * @default 600_000
   */
  readonly timeout?: number | undefined;
  /** Aborts the wait. The task itself continues. */
  readonly signal?: AbortSignal | undefined;
  /** Time, for tests. */
  readonly clock?: Clock | undefined;
}

/** A task of either API, and how its status is read. */
export interface TaskSource<Task> {
  readonly name: string;
  readonly read: (options: CallOptions) => Promise<Task>;
  readonly isDone: (task: Task) => boolean;
}

/** Whether the status of a task, a text that is not documented, says that it has failed. */
export function hasFailed(status: unknown): boolean {
  return typeof status === "string" && /^(?:fail|error|abort|cancel)/i.test(status);
}

const FIRST_DELAY_MS = 1_000;
const MAX_DELAY_MS = 10_000;

/** Polls a task until it is done, with a delay that grows from 1 to 10 seconds. */
export async function pollTask<Task>(
  { name, read, isDone }: TaskSource<Task>,
  options: WaitOptions<Task>,
): Promise<Task> {
  checkObject("options", options, "an object: { timeout }");
  const { onProgress, timeout = 600_000, signal, clock = systemClock } = readOptions(() => ({ ...options }));
  checkInteger("timeout", timeout);
  checkFunction("onProgress", onProgress ?? String);
  readOptions(() => checkClock(clock));
  const end = timeout > 0 ? clock.now() + timeout : Number.POSITIVE_INFINITY;
  for (let delay = FIRST_DELAY_MS; ; delay = Math.min(2 * delay, MAX_DELAY_MS)) {
    const task = await read({ signal });
    if (Object(task) !== task) {
      throw new ConfluenceError("server", `the status of ${name} is no object`, {
        hint: "A proxy may have responded instead of Confluence.",
        body: task,
      });
    }
    await onProgress?.(task);
    if (readAnswer(name, task, isDone)) return task;
    const left = end - clock.now();
    if (left <= 0) {
      throw new ConfluenceError("timeout", `${name} was not done after ${timeout} ms`, {
        hint: "The task continues: wait for it again, or pass a longer `timeout`.",
        body: task,
      });
    }
    await clock.sleep(Math.min(delay, left), signal).catch((cause: unknown) => {
      if (!signal?.aborted) throw cause;
      throw new ConfluenceError("aborted", `the wait for ${name} was aborted`, { cause });
    });
  }
}
