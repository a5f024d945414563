import type { Nimbus } from "../client/createNimbus.js";
import { NimbusError } from "../errors/NimbusError.js";
import type { BulkTransitionTaskStatusResponse } from "../v2/schema.js";
import { checkClient } from "./checkClient.js";
import { checkId } from "./checkId.js";
import { hasFailed, pollTask, type WaitOptions } from "./pollTask.js";

/**
 * Waits for a task of v2 that changes the permissions of spaces, and returns its last status.
 *
 * @param taskId returned by the operation that started the task, such as `bulkAssignSpacePermissionRoles`
 * @throws {NimbusError} from the operation; of the kind `server` with the message of the task if it fails, `timeout` or
 * `aborted` if the wait ends first
 */
export async function waitForSpacePermissionTask(
  nimbus: { readonly v2: Pick<Nimbus["v2"], "getSpacePermissionTransitionTaskStatus"> },
  taskId: string | number,
  options: WaitOptions<BulkTransitionTaskStatusResponse> = {},
): Promise<BulkTransitionTaskStatusResponse> {
  const operation = "getSpacePermissionTransitionTaskStatus";
  checkClient(nimbus, `v2.${operation}`);
  checkId("taskId", taskId);
  const name = `task ${taskId}`;
  const read = (call: { signal?: AbortSignal | undefined }) => nimbus.v2[operation]({ taskId }, call);
  // Its statuses may become more, so one that is not known is waited for.
  const isDone = ({ status }: BulkTransitionTaskStatusResponse) =>
    status === "COMPLETED" || hasFailed(status);
  const task = await pollTask({ name, read, isDone }, options);
  if (task.status === "COMPLETED") return task;
  const message = `${name} failed: ${(typeof task.errorMessage === "string" && task.errorMessage) || "no reason given"}`;
  throw new NimbusError("server", message, { operation: `v2.${operation}`, body: task });
}
