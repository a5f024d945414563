import type { Arguments, Operation } from "../operations/Operation.js";
import { rules } from "../pager.js";
import type { PageRequest, Rule } from "./Rule.js";
import { follow, pageError } from "./readPage.js";

/** What requests the next page, and its cursor. */
export interface NextPage extends PageRequest {
  readonly cursor: string;
}

/** Returns how an operation pages. */
export function ruleOf({ page }: Operation): Rule {
  return rules[page as string] as Rule;
}

/**
 * Finds the next page; undefined after the last one.
 *
 * @param header the Link header
 */
export function findNextPage(
  operation: Operation,
  args: Arguments,
  page: unknown,
  header: string | null = null,
): NextPage | undefined {
  const items = readItems(operation, page);
  const rule = ruleOf(operation);
  const cursor = rule.find(rule, operation, args, page, items, header);
  if (cursor == null || cursor === "") return undefined;
  if (typeof cursor !== "string") throw pageError("the cursor of the next page is no string");
  return { cursor, ...withCursor(operation, args, cursor) };
}

/** Returns what requests the page at a cursor. */
export function withCursor(operation: Operation, args: Arguments, cursor: string): PageRequest {
  const rule = ruleOf(operation);
  const { ask, request, number } = rule;
  return (
    request?.(operation, args, cursor, rule) ?? {
      args: { ...args, [ask]: number ? Number(cursor) : cursor },
    }
  );
}

/** Whether a cursor can be one of an operation. */
export function isCursor(operation: Operation, cursor: unknown): cursor is string {
  if (typeof cursor !== "string" || cursor === "") return false;
  const { accepts, number } = ruleOf(operation);
  return accepts?.(cursor) ?? (!number || /^\d+$/.test(cursor));
}

/** Returns the items of a page. Of several lists, some may be missing, but not all. */
export function readItems({ items = ["results"] }: Operation, page: unknown): unknown[] {
  const lists = items.map((path) => follow(page, path)).filter((list) => list != null);
  if (lists.length > 0 && lists.every(Array.isArray)) return lists.flat();
  throw pageError("the page has no list of items");
}
