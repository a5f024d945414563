import { markdownCode } from "../../escape/escape.js";
import type { ScopeSet } from "../../model/ApiModel.js";
import { type Finding, judge } from "../classify.js";

/** Compares the alternatives of scopes that let a token through. */
export function compareScopes(before: readonly ScopeSet[], after: readonly ScopeSet[]): Finding[] {
  // A token that has all scopes of an alternative is still let through where a part of them is enough.
  const lost = before.filter((old) => !after.some((now) => isWithin(now, old)));
  const gained = after.filter((now) => !before.some((old) => isWithin(old, now)));
  const grown = after.filter((now) => lost.some((old) => isWithin(old, now)));
  const instead = grown.length > 0 ? `; ${describe(grown)} is needed now` : "";
  const found: Finding[] = [];
  if (lost.length > 0)
    found.push(judge("scopes-removed", "", `${describe(lost)} is no longer enough${instead}`));
  if (gained.length > 0) found.push(judge("scopes-added", "", `${describe(gained)} is enough now`));
  return found;
}

function isWithin(part: ScopeSet, whole: ScopeSet): boolean {
  return part.scopes.every((scope) => whole.scopes.includes(scope));
}

function describe(alternatives: readonly ScopeSet[]): string {
  return alternatives.map(({ scopes }) => scopes.map(markdownCode).join(" with ")).join(", or ");
}
