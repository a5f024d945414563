import type { LongTask, LongTaskStatus } from "../../v1/schema.js";
import { listV1 } from "../actions/listV1.js";
import { failureV1 } from "../HttpFailure.js";
import type { HttpResponse } from "../HttpResponse.js";
import type { Store, StoredTask } from "../store/Store.js";
import { pollTask, startTask } from "../store/tasks.js";
import type { Handlers } from "./Handler.js";

/** Answers what v1 does in a long task. */
export function respondWithTask(store: Store, key: string): HttpResponse<LongTask> {
  const { id } = startTask(store, key);
  return { body: { id, links: { status: `/rest/api/longtask/${id}` } } };
}

function toTask({ id, key, polls: asked }: StoredTask): LongTaskStatus {
  const finished = asked === 2;
  return {
    ...{ id, name: { key, args: [] }, elapsedTime: asked * 1_000, percentageComplete: asked * 50 },
    ...{ successful: finished, finished, messages: [], status: finished ? "Success" : "Running", errors: [] },
  };
}

/** The operations on long tasks. */
export const tasks: Handlers = {
  "v1.getTasks": (context) => listV1(context, [...context.store.tasks.values()], toTask, 100),
  "v1.getTask": ({ store, args, siteOrigin }) => {
    const task = pollTask(store, String(args.id));
    if (!task) throw failureV1(404, "NotFoundException", `No task found with id: ${args.id}`);
    return { body: { ...toTask(task), _links: { self: `${siteOrigin}/wiki/rest/api/longtask/${task.id}` } } };
  },
};
