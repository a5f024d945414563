import type { LongTask, LongTaskStatus } from "../../v1/schema.js";
import { listV1 } from "../actions/listV1.js";
import type { FakeAnswer, Handlers } from "../HandlerContext.js";
import { refuseV1 } from "../HttpFailure.js";
import type { Store, StoredTask } from "../store/Store.js";
import { askTask, startTask } from "../store/tasks.js";

/** Answers what v1 does in a long task. */
export function answerTask(store: Store, key: string): FakeAnswer<LongTask> {
  const { id } = startTask(store, key);
  return { body: { id, links: { status: `/rest/api/longtask/${id}` } } };
}

function toTask({ id, key, asked }: StoredTask): LongTaskStatus {
  const finished = asked === 2;
  return {
    ...{ id, name: { key, args: [] }, elapsedTime: asked * 1_000, percentageComplete: asked * 50 },
    ...{ successful: finished, finished, messages: [], status: finished ? "Success" : "Running", errors: [] },
  };
}

/** The operations on long tasks. */
export const tasks: Handlers = {
  "v1.getTasks": (visit) => listV1(visit, [...visit.store.tasks.values()], toTask, 100),
  "v1.getTask": ({ store, args, siteOrigin }) => {
    const task = askTask(store, String(args.id));
    if (!task) throw refuseV1(404, "NotFoundException", `No task found with id: ${args.id}`);
    return { body: { ...toTask(task), _links: { self: `${siteOrigin}/wiki/rest/api/longtask/${task.id}` } } };
  },
};
