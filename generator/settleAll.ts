import { GeneratorError, throwIfAny } from "./Problem.js";

/** Waits for every task, then gives all results or throws the problems of all that failed together. */
export async function settleAll<T>(tasks: readonly Promise<T>[]): Promise<T[]> {
  const settled = await Promise.allSettled(tasks);
  throwIfAny(settled.flatMap((task) => (task.status === "rejected" ? problemsOf(task.reason) : [])));
  return settled.flatMap((task) => (task.status === "fulfilled" ? [task.value] : []));
}

function problemsOf(reason: unknown) {
  if (reason instanceof GeneratorError) return reason.problems;
  throw reason;
}
