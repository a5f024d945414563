import type { Store, StoredTask } from "./Store.js";

/** Adds a long-running task, whose work is already done. */
export function startTask(store: Store, key: string): StoredTask {
  const task: StoredTask = { id: store.nextId(), key, polls: 0 };
  store.tasks.set(task.id, task);
  return task;
}

/** Polls a task: it is half complete at the first poll, and complete at the second. */
export function pollTask(store: Store, id: string): StoredTask | undefined {
  const task = store.tasks.get(id);
  if (task !== undefined && task.polls < 2) task.polls += 1;
  return task;
}
