import type { Confluence } from "../client/createConfluence.js";
import type { CallOptions } from "../operations/Call.js";

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
export type Parent = TreeRoot | TreeItem;

/** Lists what stands directly below a thing of the content tree, in the order of the site. */
export async function* listChildren(
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
