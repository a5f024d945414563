import type { SurfaceOperation } from "../load/Surface.js";

/** The operations of two documents: those that are the same, those that are gone and those that are new. */
export interface Matches {
  readonly same: readonly OperationPair[];
  readonly removed: readonly SurfaceOperation[];
  readonly added: readonly SurfaceOperation[];
}

/** An operation in two documents. */
export interface OperationPair {
  readonly before: SurfaceOperation;
  readonly after: SurfaceOperation;
}

/** Knows operations again by their ids, and those that are left by method and path. */
export function matchOperations(
  before: readonly SurfaceOperation[],
  after: readonly SurfaceOperation[],
): Matches {
  const byId = pairUp(before, after, ({ model }) => model.id);
  const byPlace = pairUp(byId.removed, byId.added, ({ model }) => `${model.method} ${stemOf(model.path)}`);
  return { ...byPlace, same: [...byId.same, ...byPlace.same] };
}

/** A path without the names of its parameters: `/pages/{}` of `/pages/{id}`. */
export function stemOf(path: string): string {
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
    const twin = now.get(keyOf(operation));
    if (twin === undefined) removed.push(operation);
    else same.push({ before: operation, after: twin });
    now.delete(keyOf(operation));
  }
  const taken = new Set(same.map((pair) => pair.after));
  return { same, removed, added: after.filter((operation) => !taken.has(operation)) };
}
