import type { LongTask } from "../../v1/schema.js";
import type { HttpResponse } from "../HttpResponse.js";
import type { Store } from "../store/Store.js";
import { startTask } from "../store/tasks.js";

/** Responds like v1 does to an operation that it runs as a long-running task. */
export function respondWithTask(store: Store, key: string): HttpResponse<LongTask> {
  const { id } = startTask(store, key);
  return { body: { id, links: { status: `/rest/api/longtask/${id}` } } };
}
