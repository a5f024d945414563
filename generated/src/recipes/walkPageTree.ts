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

/** An item of the content tree, and where it is. */
export interface TreeEntry {
  /** How far it is below the root: 1 for a direct child. */
  readonly depth: number;
  /** The ID of what it is directly below; undefined at the top level of a space. */
  readonly parentId: string | undefined;
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
  /**
   * The states of the items, such as `["current"]`; others are left out, with everything below them.
   *
   * @default all states: `current`, `archived` and `draft`
   */
  readonly status?: readonly string[] | undefined;
}

/**
 * Walks through everything below a page, a folder or a space, parents before their children, in the order of the site,
 * including archived items and drafts (`item.status`). Each item costs at least one request. For a space, v2 lists the
 * top-level pages, but neither the folders nor the drafts beside them. The server omits items that the caller cannot see.
 *
 * @param root what is walked; an item of another walk is one, too
 * @throws {ConfluenceError} from the operations
 * @example
 * for await (const { depth, item } of walkPageTree(confluence, { type: "page", id: 123 })) console.log(depth, item.title);
 */
export async function* walkPageTree(
  confluence: TreeReader,
  root: TreeRoot | TreeItem,
  settings: WalkOptions = {},
): AsyncGenerator<TreeEntry, void, undefined> {
  const { type, id, maxDepth, status, options } = readWalk(root, settings);
  const start = { type, id: await resolveId(confluence, "root.id", id, [type], options) };
  // While items are moved, one can occur twice, or below itself.
  const seen = new Set([`${start.type} ${start.id}`]);
  async function* walk(parent: Parent, depth: number): AsyncGenerator<TreeEntry, void> {
    if (depth > maxDepth) return;
    const parentId = parent.type === "space" ? undefined : `${parent.id}`;
    for await (const item of listChildren(confluence, parent, options)) {
      const name = `${item.type} ${item.id}`;
      if (seen.has(name) || (status && item.status && !status.includes(item.status))) continue;
      seen.add(name);
      yield { depth, parentId, item };
      yield* walk(item, depth + 1);
    }
  }
  yield* walk(start, 1);
}

function readWalk(root: TreeRoot | TreeItem, settings: WalkOptions) {
  checkObject("root", root, 'an object: { type: "page", id: 123 }');
  checkObject("options", settings, "an object: { maxDepth }");
  return readOptions(() => {
    const { type, id } = root;
    const { maxDepth = Number.POSITIVE_INFINITY, status, ...options } = settings;
    const isRoot = typeof type === "string" && (type === "space" || isListed(type));
    check(isRoot, "root.type", type, "`space`, `page`, `folder`, `whiteboard`, `database` or `embed`");
    check(
      typeof maxDepth === "number" && maxDepth >= 0,
      "maxDepth",
      maxDepth,
      "a number from 0, or Infinity",
    );
    check(status === undefined || Array.isArray(status), "status", status, 'a list: ["current"]');
    return { type: type as TreeRoot["type"], id, maxDepth, status: status && [...status], options };
  });
}
