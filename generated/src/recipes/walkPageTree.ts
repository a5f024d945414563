import type { Confluence } from "../createConfluence.js";
import type { CallOptions } from "../runtime/Call.js";

/** The operation that lists what stands below a thing of the content tree, by the thing's type. */
const CHILDREN = {
  page: "getPageDirectChildren",
  folder: "getFolderDirectChildren",
  whiteboard: "getWhiteboardDirectChildren",
  database: "getDatabaseDirectChildren",
  embed: "getSmartLinkDirectChildren",
} as const;

/** The operations that `walkPageTree` needs. */
export interface TreeReader {
  readonly v2: Pick<Confluence["v2"], "getPagesInSpace" | (typeof CHILDREN)[keyof typeof CHILDREN]>;
}

/** Where a walk begins: a space, a page, or any other thing of the content tree. */
export interface TreeRoot {
  readonly type: "space" | keyof typeof CHILDREN;
  readonly id: string | number;
}

/** A thing of the content tree: a page, a folder, a whiteboard, a database or an embed. */
export interface TreeItem {
  readonly type: string;
  readonly id: string;
  readonly title: string | undefined;
  /** `archived` where it is; `current` is usual. */
  readonly status: string | undefined;
}

/** A thing whose children are asked for. */
type Parent = TreeRoot | TreeItem;

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

async function* listChildren(
  { v2 }: TreeReader,
  { type, id }: Parent,
  options: CallOptions,
): AsyncGenerator<TreeItem, void> {
  if (type === "space") {
    for await (const page of v2.getPagesInSpace({ id, depth: "root" }, options))
      yield* toItem({ ...page, type: "page" });
  } else if (isListed(type)) {
    for await (const child of v2[CHILDREN[type]]({ id, sort: "child-position" }, options))
      yield* toItem(child);
  }
}

/** The type of a thing that can have children, as far as it is known today. */
function isListed(type: string): type is keyof typeof CHILDREN {
  return Object.hasOwn(CHILDREN, type);
}

function* toItem({ id, type, title, status }: Partial<TreeItem>): Generator<TreeItem, void> {
  if (id !== undefined && type !== undefined) yield { type, id, title, status };
}
