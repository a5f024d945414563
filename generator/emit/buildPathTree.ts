import { findPrefix } from "../config/findPrefix.js";
import type { ApiModel, Operation } from "../model/ApiModel.js";

/** By the next step of a path, what lies below it; by method, the operations of the path itself. */
export type PathTree = Map<string, PathTree | Operation>;

/** Joins the paths of operations as far as they are the same: `/wiki/api/v2`, `/pages`, `/{id}`. */
export function buildPathTree({ config, operations }: Pick<ApiModel, "config" | "operations">): PathTree {
  const root: PathTree = new Map();
  for (const operation of operations) {
    let node = root;
    for (const step of splitPath(operation.path, findPrefix(config, operation.path))) {
      const next = (node.get(step) as PathTree | undefined) ?? new Map();
      node.set(step, next);
      node = next;
    }
    node.set(operation.method, operation);
  }
  return root;
}

/** Lists operations in the order of the parsed table; like any object, it starts with the keys that are numbers. */
export function orderAsTable(model: Pick<ApiModel, "config" | "operations">): Operation[] {
  const inTree = listLeaves(buildPathTree(model));
  return Object.values(Object.fromEntries(inTree.map((operation) => [operation.id, operation])));
}

function splitPath(path: string, prefix = ""): string[] {
  return [...(prefix ? [prefix] : []), ...path.slice(prefix.length).split(/(?=\/)/)];
}

function listLeaves(tree: PathTree): Operation[] {
  return [...tree.values()].flatMap((found) => (found instanceof Map ? listLeaves(found) : found));
}
