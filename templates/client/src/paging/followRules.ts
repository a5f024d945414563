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
  readonly step?: string;
}

/** What the pages of offsets were asked for with, because not every page says where it starts. */
const asked = new WeakMap<object, Arguments>();

/** Follows pages by the rules of the operations. */
export const rules: Pager = {
  sizeOf(operation) {
    const { size } = readRule(operation);
    return size?.includes(".") ? undefined : size;
  },
  findCursor(operation, args, page, items) {
    const rule = readRule(operation);
    if (isLast(rule, page)) return undefined;
    const next = at(page, rule.next);
    if (rule.by === "offset") return findOffset(rule, rememberArguments(page, args), page, items.length);
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

/** Returns what a page was asked for with, however often that is asked, and of whichever call. */
function rememberArguments(page: unknown, args: Arguments): Arguments {
  const known = asked.get(Object(page)) ?? args;
  asked.set(Object(page), known);
  return known;
}

/**
 * Finds the next offset: the one in the page's link if there is one further on, because a server may take items out of
 * a page that it has cut. Otherwise it counts on by the items that came, because a page may have fewer than were asked
 * for, or by those that were asked for where the rule says so; an empty page is the last.
 */
function findOffset(rule: Rule, args: Arguments, page: unknown, count: number): string | undefined {
  const { ask, next, total, size = "", step } = rule;
  const path = ask.split(".");
  const start = Number(follow(args, path) ?? follow(page, path.slice(-1)) ?? 0);
  const link = new URLSearchParams(`${at(page, next)}`.replace(/[^?]*/, ""));
  const linked = Number(link.get(path.at(-1) ?? ""));
  if (linked > start) return `${linked}`;
  const skipped = step === undefined ? 0 : Number(follow(args, size.split(".")) ?? step) || 0;
  const following = start + Math.max(count, skipped);
  const all = at(page, total);
  return count === 0 || (typeof all === "number" && following >= all) ? undefined : `${following}`;
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
