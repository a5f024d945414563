import type { Confluence } from "../client/createConfluence.js";
import { ConfluenceError } from "../errors/ConfluenceError.js";
import type { BulkTransitionTaskStatusResponse } from "../v2/schema.js";
import { pollTask, type WaitOptions } from "./pollTask.js";

/**
 * Waits for a task of v2 that changes the permissions of spaces, and gives its last status. What starts such
 * tasks (`bulkAssignSpacePermissionRoles` and its like) answers their `taskId`.
 *
 * Throws a ConfluenceError: of the kind `server`, with what the task says, where it fails; `timeout` after ten
 * minutes or what `timeout` says in milliseconds; `aborted` where the signal fires; and what the operation throws.
 */
export async function waitForSpacePermissionTask(
  confluence: { readonly v2: Pick<Confluence["v2"], "getSpacePermissionTransitionTaskStatus"> },
  taskId: string | number,
  options: WaitOptions<BulkTransitionTaskStatusResponse> = {},
): Promise<BulkTransitionTaskStatusResponse> {
  const name = `task ${taskId}`;
  const operation = "getSpacePermissionTransitionTaskStatus";
  const read = (call: { signal?: AbortSignal | undefined }) => confluence.v2[operation]({ taskId }, call);
  const task = await pollTask({ name, read, isDone: ({ status }) => status !== "IN_PROGRESS" }, options);
  if (task.status === "COMPLETED") return task;
  const message = `${name} failed: ${task.errorMessage || "it does not say why"}`;
  throw new ConfluenceError("server", message, { operation, body: task });
}
