import type { SurfaceOperation } from "../load/Surface.js";

/** The operations of two documents: those in both of them, those that were removed and those that were added. */
export interface Matches {
  readonly same: readonly OperationPair[];
  readonly removed: readonly SurfaceOperation[];
  readonly added: readonly SurfaceOperation[];
}

/** An operation that is in both documents. */
export interface OperationPair {
  readonly before: SurfaceOperation;
  readonly after: SurfaceOperation;
}

/** Matches operations by their ids, and the remaining ones by method and path. */
export function matchOperations(
  before: readonly SurfaceOperation[],
  after: readonly SurfaceOperation[],
): Matches {
  const byId = pairUp(before, after, ({ model }) => model.id);
  const byPath = pairUp(
    byId.removed,
    byId.added,
    ({ model }) => `${model.method} ${maskParameters(model.path)}`,
  );
  return { ...byPath, same: [...byId.same, ...byPath.same] };
}

/** Returns a path without the names of its parameters: `/pages/{}` for `/pages/{id}`. */
export function maskParameters(path: string): string {
  return path.replace(/\{[^{}]*\}/g, "{}");
}

function pairUp(
  before: readonly SurfaceOperation[],
  after: readonly SurfaceOperation[],
  keyOf: (operation: SurfaceOperation) => string,
): Matches {
  const now = new Map(after.map((operation) => [keyOf(operation), operation]));
  const same: OperationPair[] = [];
  const removed: SurfaceOperation[] = [];
  for (const operation of before) {
    const counterpart = now.get(keyOf(operation));
    if (counterpart === undefined) removed.push(operation);
    else same.push({ before: operation, after: counterpart });
    now.delete(keyOf(operation));
  }
  const matched = new Set(same.map((pair) => pair.after));
  return { same, removed, added: after.filter((operation) => !matched.has(operation)) };
}
