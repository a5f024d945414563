import type { Arguments } from "../../operations/Operation.js";
import type { FindCursor } from "../Rule.js";
import { follow } from "../readPage.js";

/** What pages were asked for with, because not every page says where it starts. */
const asked = new WeakMap<object, Arguments>();

/**
 * Finds the next offset: the one in the page's link if that is further on, because a server may take items out of a page
 * that it has cut. Otherwise it counts on by the items that came, because a page may have fewer than were asked for, or by
 * those that were asked for where the rule says so; an empty page is the last.
 */
export const byOffset: FindCursor = (rule, _operation, args, page, { length }) => {
  const { ask, next, total, size = "", step } = rule;
  const known = rememberArguments(page, args);
  const given = rule.request ? Object(known.body) : known;
  const start = Number(given[ask] ?? Object(page)[ask] ?? 0);
  const linked = Number(readArgument(next && follow(page, next), ask));
  if (linked > start) return `${linked}`;
  const skipped = step === undefined ? 0 : Number(given[size] ?? step) || 0;
  const following = start + Math.max(length, skipped);
  const all = total && follow(page, total);
  return length === 0 || (typeof all === "number" && following >= all) ? undefined : `${following}`;
};

/** Returns what a page was asked for with, however often that is asked, and of whichever call. */
function rememberArguments(page: unknown, args: Arguments): Arguments {
  const known = asked.get(Object(page)) ?? args;
  asked.set(Object(page), known);
  return known;
}

function readArgument(link: unknown, name: string): string | null {
  return new URLSearchParams(`${link}`.replace(/[^?]*/, "")).get(name);
}
