import type { Store, StoredTask } from "./Store.js";

/** Notes that something was done which Confluence does in a long task. */
export function startTask(store: Store, key: string): StoredTask {
  const task: StoredTask = { id: store.nextId(), key, polls: 0 };
  store.tasks.set(task.id, task);
  return task;
}

/** Asks about a task: it is half done when first asked, then done. */
export function pollTask(store: Store, id: string): StoredTask | undefined {
  const task = store.tasks.get(id);
  if (task !== undefined && task.polls < 2) task.polls += 1;
  return task;
}
