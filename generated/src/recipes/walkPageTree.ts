import { check, checkObject } from "../errors/check.js";
import { readOptions } from "../errors/readOptions.js";
import type { CallOptions } from "../operations/Call.js";
import {
  isListed,
  listChildren,
  type Parent,
  type TreeItem,
  type TreeReader,
  type TreeRoot,
} from "./listChildren.js";
import { resolveId } from "./resolveId.js";

/** An item of the content tree, and its depth below the root: 1 for a direct child. */
export interface TreeEntry {
  readonly depth: number;
  readonly item: TreeItem;
}

/** The options of a walk. */
export interface WalkOptions extends CallOptions {
  /**
   * The maximum depth below the root.
   *
   * @default Infinity
   */
  readonly maxDepth?: number | undefined;
}

/**
 * Walks through everything below a page, a folder or a space, parents before their children, in the order of the site,
 * including archived items (`item.status`). Each item costs at least one request. For a space, v2 lists the top-level
 * pages, but not the folders beside them. The server omits items that the caller cannot see.
 *
 * @throws {ConfluenceError} from the operations
 * @example
 * for await (const { depth, item } of walkPageTree(confluence, { type: "page", id: 123 })) console.log(depth, item.title);
 */
export async function* walkPageTree(
  confluence: TreeReader,
  root: TreeRoot,
  settings: WalkOptions = {},
): AsyncGenerator<TreeEntry, void, undefined> {
  checkObject("root", root, 'an object: { type: "page", id: 123 }');
  checkObject("options", settings, "an object: { maxDepth }");
  const {
    type,
    id,
    maxDepth = Number.POSITIVE_INFINITY,
    ...options
  } = readOptions(() => {
    check(
      typeof root.type === "string" && (root.type === "space" || isListed(root.type)),
      "root.type",
      root.type,
      "`space`, `page`, `folder`, `whiteboard`, `database` or `embed`",
    );
    return { ...settings, type: root.type, id: root.id };
  });
  check(typeof maxDepth === "number" && maxDepth >= 0, "maxDepth", maxDepth, "a number from 0, or Infinity");
  const start = { type, id: await resolveId(confluence, "root.id", id, [type], options) };
  // While items are moved, one can occur twice, or below itself.
  const seen = new Set([`${start.type} ${start.id}`]);
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
  yield* walk(start, 1);
}
