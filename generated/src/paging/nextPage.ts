import { ConfluenceError } from "../errors/ConfluenceError.js";
import type { Arguments, Operation } from "../operations/Operation.js";

/** Where a listing goes on: the changed arguments, and the cursor that stands for them. */
export interface NextPage {
  readonly cursor: string;
  readonly args: Arguments;
}

/**
 * Finds what asks for the page after this one; undefined after the last. Only the cursor is taken from a next
 * link, and the same operation is asked again with the caller's own arguments: next links drop some of them,
 * and name the site even where the request went through the gateway (both observed).
 */
export function findNextPage(operation: Operation, args: Arguments, page: unknown): NextPage | undefined {
  if (operation.page === "ancestors") return findNextAncestors(operation, args, page);
  const cursor = operation.page === "body" ? follow(page, ["cursor"]) : readLink(operation, page);
  return typeof cursor === "string" && cursor !== ""
    ? { cursor, args: withCursor(operation, args, cursor) }
    : undefined;
}

/** The arguments that ask for the page at a cursor. */
export function withCursor({ page, path }: Operation, args: Arguments, cursor: string): Arguments {
  if (page === "offset") return { ...args, start: Number(cursor) };
  if (page === "ancestors") return { ...args, [/\{([^}]+)\}/.exec(path)?.[1] ?? ""]: cursor };
  return { ...args, cursor };
}

/** The end of a list is a missing next link; a short page is not (observed for searches). */
function readLink(operation: Operation, page: unknown): string | undefined {
  const holders = [[], ...(operation.items ?? []).map((place) => place.split(".").slice(0, -1))];
  const link = holders
    .map((names) => follow(page, [...names, "_links", "next"]))
    .find((next) => typeof next === "string");
  if (typeof link !== "string" || link === "") return undefined;
  const query = new URLSearchParams(link.split("#")[0]?.split("?")[1] ?? "");
  const cursor = query.get(operation.page === "offset" ? "start" : "cursor");
  if (cursor) return cursor;
  throw new ConfluenceError("server", "the link to the next page has no cursor", {
    hint: "The listing cannot go on: ask Atlassian's support why the next link names no page.",
  });
}

/** Ancestors have no next link at all, so a page that is not full is the last. */
function findNextAncestors(operation: Operation, args: Arguments, page: unknown): NextPage | undefined {
  const items = readItems(operation, page);
  const id = follow(items[0], ["id"]);
  const isFull = items.length >= Number(args.limit ?? operation.max);
  return isFull && typeof id === "string" ? { cursor: id, args: withCursor(operation, args, id) } : undefined;
}

/** Follows names into a value; undefined where nothing stands. */
export function follow(value: unknown, names: readonly string[]): unknown {
  return names.reduce<unknown>(
    (found, name) => (found as Record<string, unknown> | null | undefined)?.[name],
    value,
  );
}

/** Lists the items of a page. */
export function readItems({ items = ["results"] }: Operation, page: unknown): unknown[] {
  return items.flatMap((place) => (follow(page, place.split(".")) as unknown[] | undefined) ?? []);
}
