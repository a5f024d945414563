import type { Confluence } from "../client/createConfluence.js";
import { ConfluenceError } from "../errors/ConfluenceError.js";
import type { LongTaskStatusWithLinks } from "../v1/schema.js";
import { pollTask, type WaitOptions } from "./pollTask.js";

/**
 * Waits for a long task of v1 and gives its last status. `archivePages`, `copyPageHierarchy`, `deletePageTree`
 * and `deleteSpace` start such tasks and answer their `id`.
 *
 * Throws a ConfluenceError: of the kind `server`, with what the task says, where it fails; `timeout` after ten
 * minutes or what `timeout` says in milliseconds; `aborted` where the signal fires; and what `getTask` throws.
 */
export async function waitForTask(
  confluence: { readonly v1: Pick<Confluence["v1"], "getTask"> },
  id: string | number,
  options: WaitOptions<LongTaskStatusWithLinks> = {},
): Promise<LongTaskStatusWithLinks> {
  const name = `task ${id}`;
  const read = (call: { signal?: AbortSignal | undefined }) => confluence.v1.getTask({ id }, call);
  const task = await pollTask({ name, read, isDone: ({ finished }) => finished }, options);
  if (task.successful) return task;
  const message = `${name} failed: ${readMessages(task) || "it does not say why"}`;
  throw new ConfluenceError("server", message, { operation: "getTask", body: task });
}

function readMessages({ errors, messages }: LongTaskStatusWithLinks): string {
  const texts = [...(errors ?? []), ...(messages ?? [])].map(({ translation, key }) => translation ?? key);
  return [...new Set(texts)].filter((text) => typeof text === "string" && text !== "").join("; ");
}
