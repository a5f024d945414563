import type { Arguments, Operation } from "../operations/Operation.js";
import { pager } from "../pager.js";
import { ANCESTOR_PATHS } from "./ancestorPaths.js";
import { follow, pageError, readQuery } from "./readPage.js";

/** The page size of ancestors that are requested without a limit (documented). */
const DEFAULT_ANCESTORS = 25;

/** The next link of a Link header, which may have others. */
const NEXT_LINK = /<([^<>]*)>[^<>]*;\s*rel="?next\b/i;

/** What requests a page: its arguments, and the path if it is not the operation's own. */
export interface PageRequest {
  readonly args: Arguments;
  readonly path?: string | undefined;
}

/** What requests the next page, and its cursor. */
export interface NextPage extends PageRequest {
  readonly cursor: string;
}

/**
 * Finds the next page; undefined after the last one. Only the cursor of a next link is used, together with the caller's
 * own arguments, because next links drop some of them, and point to the site even for requests through the gateway
 * (both observed).
 *
 * @param link the Link header, which has the next link, too (documented)
 */
export function findNextPage(
  operation: Operation,
  args: Arguments,
  page: unknown,
  link: string | null = null,
): NextPage | undefined {
  const items = readItems(operation, page);
  if (operation.page === "ancestors") return findNextAncestors(operation, args, page);
  const cursor =
    operation.page === "rule"
      ? pager?.findCursor(operation, args, page, items)
      : operation.page === "body"
        ? follow(page, ["cursor"])
        : readLink(operation, page, link);
  if (cursor == null || cursor === "") return undefined;
  if (typeof cursor !== "string") throw pageError("the cursor of the next page is no string");
  return { cursor, ...withCursor(operation, args, cursor) };
}

/** Returns what requests the page at a cursor. */
export function withCursor(operation: Operation, args: Arguments, cursor: string): PageRequest {
  const { page, path } = operation;
  if (page === "rule" && pager) return { args: pager.withCursor(operation, args, cursor) };
  if (page === "offset") return { args: { ...args, start: Number(cursor) } };
  if (page !== "ancestors") return { args: { ...args, cursor } };
  const { id, segment } = readAncestorCursor(cursor);
  return {
    args: { ...args, [/\{([^{}]+)\}/.exec(path)?.[1] ?? ""]: id },
    path: segment && path.replace(/[^/]+(?=\/\{)/, segment),
  };
}

/** Whether a cursor can be one of an operation. */
export function isCursor(operation: Operation, cursor: unknown): cursor is string {
  const { page } = operation;
  if (typeof cursor !== "string" || cursor === "") return false;
  if (page === "rule" && pager) return pager.isCursor(operation, cursor);
  if (page === "ancestors") return readAncestorCursor(cursor).id !== "";
  return page !== "offset" || /^\d+$/.test(cursor);
}

/** A cursor of ancestors is the first one's type and ID, `folder:123`; only the ID if the type is not known. */
function readAncestorCursor(cursor: string): { id: string; segment?: string | undefined } {
  const [, type = "", id = ""] = /^(?:([^:]*):)?([^:]*)$/.exec(cursor) ?? [];
  return type === "" || ANCESTOR_PATHS.has(type) ? { id, segment: ANCESTOR_PATHS.get(type) } : { id: "" };
}

/** Returns the items of a page. Of several lists, some may be missing, but not all. */
export function readItems({ items = ["results"] }: Operation, page: unknown): unknown[] {
  const lists = items
    .map((path) => follow(page, path.split(".").filter(Boolean)) ?? undefined)
    .filter((list) => list !== undefined);
  if (lists.length > 0 && lists.every(Array.isArray)) return lists.flat();
  throw pageError("the page has no list of items");
}

/** A missing next link ends a listing; a short page does not (observed for searches). */
function readLink(operation: Operation, page: unknown, header: string | null): string | undefined {
  const parents = [[], ...(operation.items ?? []).map((path) => path.split(".").slice(0, -1))];
  const link =
    parents.map((names) => follow(page, [...names, "_links", "next"])).find((next) => next != null) ??
    (operation.page === "cursor" ? NEXT_LINK.exec(header ?? "")?.[1] : undefined);
  if (link === undefined || link === "") return undefined;
  return operation.page === "offset" ? readQuery(link, "start", /^-?\d+$/) : readQuery(link, "cursor");
}

/** Ancestors have no next links, so a page that is not full is the last. */
function findNextAncestors(operation: Operation, args: Arguments, page: unknown): NextPage | undefined {
  const items = readItems(operation, page);
  const [id, type] = ["id", "type"].map((name) => follow(items[0], [name]));
  const { max = Number.POSITIVE_INFINITY } = operation;
  const { limit } = args;
  const isFull =
    items.length >= Math.min(Number(limit ?? max), max) ||
    (limit === undefined && items.length === DEFAULT_ANCESTORS);
  if (!isFull || typeof id !== "string") return undefined;
  const cursor = ANCESTOR_PATHS.has(type as string) ? `${type}:${id}` : id;
  return { cursor, ...withCursor(operation, args, cursor) };
}
