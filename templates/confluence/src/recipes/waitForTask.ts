import type { Nimbus } from "../client/createNimbus.js";
import { NimbusError } from "../errors/NimbusError.js";
import type { LongTaskStatusWithLinks } from "../v1/schema.js";
import { checkClient } from "./checkClient.js";
import { checkId } from "./checkId.js";
import { hasFailed, pollTask, type WaitOptions } from "./pollTask.js";

/**
 * Waits for a long-running task of v1, and returns its last status.
 *
 * @param id returned by the operation that started the task: `archivePages`, `copyPageHierarchy`, `deletePageTree` or
 * `deleteSpace`
 * @throws {NimbusError} from `getTask`; of the kind `server` with the messages of the task if it fails, `timeout` or
 * `aborted` if the wait ends first
 */
export async function waitForTask(
  nimbus: { readonly v1: Pick<Nimbus["v1"], "getTask"> },
  id: string | number,
  options: WaitOptions<LongTaskStatusWithLinks> = {},
): Promise<LongTaskStatusWithLinks> {
  checkClient(nimbus, "v1.getTask");
  checkId("id", id);
  const name = `task ${id}`;
  const read = (call: { signal?: AbortSignal | undefined }) => nimbus.v1.getTask({ id }, call);
  const task = await pollTask({ name, read, isDone }, options);
  if (task.successful && !hasFailed(task.status)) return task;
  const message = `${name} failed: ${readMessages(task) || "no reason given"}`;
  throw new NimbusError("server", message, { operation: "v1.getTask", body: task });
}

/** Whether a task is over, even if only its status or its percentage says so. */
function isDone({ finished, successful, percentageComplete, status }: LongTaskStatusWithLinks): boolean {
  return finished || (successful && percentageComplete >= 100) || hasFailed(status);
}

function readMessages({ errors, messages }: LongTaskStatusWithLinks): string {
  const all = [errors, messages].flat().map((message) => message?.translation ?? message?.key);
  return [...new Set(all)].filter((message) => typeof message === "string" && message !== "").join("; ");
}
