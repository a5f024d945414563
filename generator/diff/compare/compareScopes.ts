import { markdownCode } from "../../escape/escape.js";
import type { ScopeSet } from "../../model/ApiModel.js";
import type { Difference } from "../Change.js";
import { classify } from "../classify.js";

/** Compares the alternative sets of scopes with which a token is accepted. */
export function compareScopes(before: readonly ScopeSet[], after: readonly ScopeSet[]): Difference[] {
  // A token that has all scopes of an alternative is still accepted where a subset of them is sufficient.
  const lost = before.filter((old) => !after.some((now) => isWithin(now, old)));
  const gained = after.filter((now) => !before.some((old) => isWithin(old, now)));
  const grown = after.filter((now) => lost.some((old) => isWithin(old, now)));
  const replacement = grown.length > 0 ? `; ${describe(grown)} is now required` : "";
  const found: Difference[] = [];
  if (lost.length > 0)
    found.push(classify("scopes-removed", "", `${describe(lost)} is no longer sufficient${replacement}`));
  if (gained.length > 0) found.push(classify("scopes-added", "", `${describe(gained)} is now sufficient`));
  return found;
}

function isWithin(part: ScopeSet, whole: ScopeSet): boolean {
  return part.scopes.every((scope) => whole.scopes.includes(scope));
}

function describe(alternatives: readonly ScopeSet[]): string {
  return alternatives.map(({ scopes }) => scopes.map(markdownCode).join(" with ")).join(", or ");
}
