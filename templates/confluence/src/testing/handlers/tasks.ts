import type { LongTaskStatus } from "../../v1/schema.js";
import { listV1 } from "../actions/listV1.js";
import { failureV1 } from "../apiErrors.js";
import type { StoredTask } from "../store/Store.js";
import { pollTask } from "../store/tasks.js";
import type { Handlers } from "./Handler.js";

function toTask({ id, key, polls }: StoredTask): LongTaskStatus {
  const finished = polls === 2;
  return {
    ...{ id, name: { key, args: [] }, elapsedTime: polls * 1_000, percentageComplete: polls * 50 },
    ...{ successful: finished, finished, messages: [], status: finished ? "Success" : "Running", errors: [] },
  };
}

/** The handlers of long-running tasks. */
export const tasks: Handlers = {
  "v1.getTasks": (context) => listV1(context, [...context.store.tasks.values()], toTask, 100),
  "v1.getTask": ({ store, args, siteOrigin }) => {
    const task = pollTask(store, String(args.id));
    if (!task) throw failureV1(404, "NotFoundException", `No task found with id: ${args.id}`);
    return { body: { ...toTask(task), _links: { self: `${siteOrigin}/wiki/rest/api/longtask/${task.id}` } } };
  },
};
