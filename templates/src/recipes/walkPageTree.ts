import type { CallOptions } from "../operations/Call.js";
import { listChildren, type Parent, type TreeItem, type TreeReader, type TreeRoot } from "./listChildren.js";

/** A thing of the content tree, and how far below the root it stands: 1 for what stands directly below. */
export interface TreeEntry {
  readonly depth: number;
  readonly item: TreeItem;
}

/** How a walk goes. */
export interface WalkOptions extends CallOptions {
  /** How far below the root to go. Default: to the leaves. */
  readonly maxDepth?: number | undefined;
}

/**
 * Walks through all that stands below a page, a folder or a space, parents before their children and in the
 * order of the site; archived things too (`item.status`). Each thing that is met costs a request at least. Of a
 * space, v2 lists the pages at the top, not folders that stand beside them.
 *
 * Throws what the operations throw; things that the caller may not see are left out by the server.
 */
export async function* walkPageTree(
  confluence: TreeReader,
  root: TreeRoot,
  { maxDepth = Number.POSITIVE_INFINITY, ...options }: WalkOptions = {},
): AsyncGenerator<TreeEntry, void, undefined> {
  // While things are moved, one can be met twice, or stand below itself.
  const seen = new Set([`${root.type} ${root.id}`]);
  async function* walk(parent: Parent, depth: number): AsyncGenerator<TreeEntry, void> {
    if (depth > maxDepth) return;
    for await (const item of listChildren(confluence, parent, options)) {
      const name = `${item.type} ${item.id}`;
      if (seen.has(name)) continue;
      seen.add(name);
      yield { depth, item };
      yield* walk(item, depth + 1);
    }
  }
  yield* walk(root, 1);
}
