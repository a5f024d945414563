import type { FindCursor, Rule } from "../Rule.js";
import { follow } from "../readPage.js";
import { ANCESTOR_PATHS } from "./ancestorPaths.js";

/** The page size of ancestors that are requested without a limit (documented). */
const DEFAULT_ANCESTORS = 25;

/** Finds the first item, whose ancestors are next. Ancestors have no next links, so a page that is not full is the last. */
export const byAncestors: FindCursor = (_rule, operation, { limit }, _page, items) => {
  const [id, type] = ["id", "type"].map((name) => follow(items[0], name));
  const { max = Number.POSITIVE_INFINITY } = operation;
  const isFull =
    items.length >= Math.min(Number(limit ?? max), max) ||
    (limit === undefined && items.length === DEFAULT_ANCESTORS);
  if (!isFull || typeof id !== "string") return undefined;
  return ANCESTOR_PATHS.has(type as string) ? `${type}:${id}` : id;
};

/** Asks for the ancestors of the item that a cursor names, under its own type. */
export const requestAncestors: NonNullable<Rule["request"]> = ({ path }, args, cursor) => {
  const { id, segment } = readCursor(cursor);
  return {
    args: { ...args, [/\{([^{}]+)\}/.exec(path)?.[1] ?? ""]: id },
    path: segment && path.replace(/[^/]+(?=\/\{)/, segment),
  };
};

/** Whether a cursor names an item of a type that has ancestors. */
export const acceptsAncestor: NonNullable<Rule["accepts"]> = (cursor) => readCursor(cursor).id !== "";

/** A cursor of ancestors is the first one's type and ID, `folder:123`; only the ID if the type is not known. */
function readCursor(cursor: string): { id: string; segment?: string | undefined } {
  const [, type = "", id = ""] = /^(?:([^:]*):)?([^:]*)$/.exec(cursor) ?? [];
  return type === "" || ANCESTOR_PATHS.has(type) ? { id, segment: ANCESTOR_PATHS.get(type) } : { id: "" };
}
