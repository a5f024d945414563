import { NimbusError } from "../errors/NimbusError.js";
import type { Arguments, Operation } from "../operations/Operation.js";
import type { Pager } from "./Pager.js";
import { follow, readQuery } from "./readPage.js";

/** How the next page of an operation is asked for; the generator's `PagingRule` says what the fields mean. */
interface Rule {
  readonly ask: string;
  readonly by: string;
  readonly next?: string;
  readonly last?: string;
  readonly total?: string;
  readonly size?: string;
}

/** Follows pages by the rules of the operations. */
export const rules: Pager = {
  sizeOf(operation) {
    const { size } = readRule(operation);
    return size?.includes(".") ? undefined : size;
  },
  findCursor(operation, args, page, items) {
    const rule = readRule(operation);
    if (isLast(rule, page)) return undefined;
    if (rule.by === "offset") return findOffset(rule, args, page, items.length);
    const next = at(page, rule.next);
    if (next == null || next === "") return undefined;
    if (rule.by === "link") return readQuery(next, rule.ask.replace(/^body\./, ""));
    return typeof next === "number" ? `${next}` : next;
  },
  withCursor(operation, args, cursor) {
    const { ask, by } = readRule(operation);
    return setArgument(args, ask.split("."), by === "offset" ? Number(cursor) : cursor);
  },
  isCursor(operation, cursor) {
    return readRule(operation).by !== "offset" || /^\d+$/.test(cursor);
  },
  checkProgress(name, progress, found) {
    const items = JSON.stringify(found);
    if (items === progress.items && found.length > 0)
      throw new NimbusError("server", `${name} returned the same page twice`, {
        operation: name,
        hint: "The listing would never end, so it was stopped: the server ignores the argument that asks for the next page.",
      });
    progress.items = items;
  },
};

function readRule({ pages = [] }: Operation): Rule {
  return Object.fromEntries(pages.map((field) => /^(\w+)=(.*)/.exec(field)?.slice(1) ?? [])) as Rule;
}

function isLast({ last }: Rule, page: unknown): boolean {
  if (last === undefined) return false;
  return last.startsWith("!") ? at(page, last.slice(1)) === false : at(page, last) === true;
}

/** Counts on by the items that came, because a page may have fewer than were asked for; an empty one is the last. */
function findOffset({ ask, total }: Rule, args: Arguments, page: unknown, count: number): string | undefined {
  const next = Number(follow(args, ask.split(".")) ?? 0) + count;
  const all = at(page, total);
  return count === 0 || (typeof all === "number" && next >= all) ? undefined : `${next}`;
}

/** Returns the value at a path of a page, if it exists. */
function at(page: unknown, path: string | undefined): unknown {
  return path === undefined ? undefined : follow(page, path.split("."));
}

/** Sets an argument, or a field of the body. */
function setArgument(args: Arguments, [name = "", ...rest]: readonly string[], value: unknown): Arguments {
  const inner = Object(args[name]) as Arguments;
  return { ...args, [name]: rest.length === 0 ? value : setArgument(inner, rest, value) };
}
