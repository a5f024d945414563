import type { Nimbus } from "../client/createNimbus.js";
import type { CallOptions } from "../operations/Call.js";
import { checkClient } from "./checkClient.js";
import type { LinkReader } from "./readLink.js";

/** The operations that list the direct children of content, by its type. */
const CHILDREN = {
  page: "getPageDirectChildren",
  folder: "getFolderDirectChildren",
  whiteboard: "getWhiteboardDirectChildren",
  database: "getDatabaseDirectChildren",
  embed: "getSmartLinkDirectChildren",
} as const;

/** The operations that `walkPageTree` needs. */
export interface TreeReader extends LinkReader {
  readonly v2: Pick<Nimbus["v2"], "getPagesInSpace" | (typeof CHILDREN)[TreeType]>;
}

/** The types of content with children. */
export type TreeType = keyof typeof CHILDREN;

/** The root of a walk: a space, a page, or other content with children. */
export interface TreeRoot {
  readonly type: "space" | TreeType;
  /** Its ID, or a link to it. */
  readonly id: string | number;
}

/** An item of the content tree: a page, a folder, a whiteboard, a database or an embed. */
export interface TreeItem {
  readonly type: TreeType | (string & {});
  readonly id: string;
  readonly title: string | undefined;
  /** `current`, `archived` or `draft`: a page that has never been published. */
  readonly status: string | undefined;
}

/** An item whose children are listed. */
export type Parent = TreeRoot | TreeItem;

/** Lists the direct children of an item, in the order of the site. */
export async function* listChildren(
  nimbus: TreeReader,
  { type, id }: Parent,
  options: CallOptions,
): AsyncGenerator<TreeItem, void> {
  if (type === "space") {
    checkClient(nimbus, "v2.getPagesInSpace");
    for await (const page of nimbus.v2.getPagesInSpace({ id, depth: "root" }, options))
      yield* toItem({ ...page, type: "page" });
  } else if (isListed(type)) {
    checkClient(nimbus, `v2.${CHILDREN[type]}`);
    for await (const child of nimbus.v2[CHILDREN[type]]({ id, sort: "child-position" }, options))
      yield* toItem(child);
  }
}

/** Whether a type is known to have children. */
export function isListed(type: string): type is TreeType {
  return Object.hasOwn(CHILDREN, type);
}

function* toItem(child: Partial<TreeItem> | null): Generator<TreeItem, void> {
  const { id, type, title, status } = child ?? {};
  if (typeof id === "string" && typeof type === "string") yield { type, id, title, status };
}
