import { ConfluenceError } from "../errors/ConfluenceError.js";
import type { Arguments, Operation } from "../operations/Operation.js";

/** The arguments that request the next page, and its cursor. */
export interface NextPage {
  readonly cursor: string;
  readonly args: Arguments;
}

/**
 * Finds the next page; undefined after the last one. Only the cursor of a next link is used, together with the caller's
 * own arguments, because next links drop some of them, and point to the site even for requests through the gateway
 * (both observed).
 */
export function findNextPage(operation: Operation, args: Arguments, page: unknown): NextPage | undefined {
  readItems(operation, page);
  if (operation.page === "ancestors") return findNextAncestors(operation, args, page);
  const cursor = operation.page === "body" ? follow(page, ["cursor"]) : readLink(operation, page);
  if (cursor == null || cursor === "") return undefined;
  if (typeof cursor !== "string") throw pageError("the cursor of the next page is no string");
  return { cursor, args: withCursor(operation, args, cursor) };
}

/** Returns the arguments that request the page at a cursor. */
export function withCursor({ page, path }: Operation, args: Arguments, cursor: string): Arguments {
  if (page === "offset") return { ...args, start: Number(cursor) };
  if (page === "ancestors") return { ...args, [/\{([^{}]+)\}/.exec(path)?.[1] ?? ""]: cursor };
  return { ...args, cursor };
}

/** Returns the items of a page. Of several lists, some may be missing, but not all. */
export function readItems({ items = ["results"] }: Operation, page: unknown): unknown[] {
  const lists = items
    .map((path) => follow(page, path.split(".")) ?? undefined)
    .filter((list) => list !== undefined);
  if (lists.length > 0 && lists.every(Array.isArray)) return lists.flat();
  throw pageError("the page has no list of items");
}

/** A missing next link ends a listing; a short page does not (observed for searches). */
function readLink(operation: Operation, page: unknown): string | undefined {
  const parents = [[], ...(operation.items ?? []).map((path) => path.split(".").slice(0, -1))];
  const link = parents
    .map((names) => follow(page, [...names, "_links", "next"]))
    .find((next) => next != null);
  if (link === undefined || link === "") return undefined;
  const [address = ""] = typeof link === "string" ? link.split("#") : [];
  // A cursor has no spaces, so a plus sign in it is one that was not encoded.
  const query = new URLSearchParams(address.replace(/[^?]*/, "").replaceAll("+", "%2B"));
  const isOffset = operation.page === "offset";
  const cursor = query.get(isOffset ? "start" : "cursor");
  if (cursor && (!isOffset || /^-?\d+$/.test(cursor))) return cursor;
  throw pageError("the link to the next page has no cursor");
}

function pageError(message: string): ConfluenceError {
  return new ConfluenceError("server", message, {
    hint: "The listing cannot continue: report it to Atlassian's support.",
  });
}

/** Ancestors have no next links, so a page that is not full is the last. */
function findNextAncestors(operation: Operation, args: Arguments, page: unknown): NextPage | undefined {
  const items = readItems(operation, page);
  const id = follow(items[0], ["id"]);
  const isFull = items.length >= Number(args.limit ?? operation.max);
  return isFull && typeof id === "string" ? { cursor: id, args: withCursor(operation, args, id) } : undefined;
}

/** Returns the value at a path of property names, if it exists. */
function follow(value: unknown, names: readonly string[]): unknown {
  return names.reduce<unknown>(
    (found, name) => (found as Record<string, unknown> | null | undefined)?.[name],
    value,
  );
}
