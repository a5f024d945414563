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
  return [...found, ...compareStates(before, after)];
}

/** Compares the scopes that `security` alone names, where the document also lists scopes elsewhere. */
export function compareSecurity(before: SecuredOperation, after: SecuredOperation): Difference[] {
  const [old, now] = [listSecurityOnly(before), listSecurityOnly(after)];
  const report = (scopes: readonly string[], what: string) =>
    scopes.length === 0
      ? []
      : [classify("scopes-security", "", `${scopes.map(markdownCode).join(", ")} ${what}`)];
  return [
    ...report(
      now.filter((scope) => !old.includes(scope)),
      "is now named in `security` alone",
    ),
    ...report(
      old.filter((scope) => !now.includes(scope)),
      "is no longer named in `security` alone",
    ),
  ];
}

/** The scopes that the client follows, and the requirements of the operation's `security`. */
interface SecuredOperation {
  readonly scopes: readonly ScopeSet[];
  readonly security: readonly Readonly<Record<string, readonly string[]>>[] | undefined;
}

function listSecurityOnly({ scopes, security = [] }: SecuredOperation): string[] {
  const followed = scopes.flatMap((set) => set.scopes);
  const named = security.flatMap((requirement) => Object.values(requirement).flat());
  return [...new Set(named)].filter((scope) => !followed.includes(scope));
}

function compareStates(before: readonly ScopeSet[], after: readonly ScopeSet[]): Difference[] {
  return after.flatMap((now) => {
    // An alternative can be listed twice, in two states.
    const same = before.filter((each) => isWithin(each, now) && isWithin(now, each));
    const [old] = same;
    if (old === undefined || same.some(({ state }) => state === now.state)) return [];
    return [classify("scopes-state", "", `${describe([now])} became ${now.state}, no longer ${old.state}`)];
  });
}

function isWithin(part: ScopeSet, whole: ScopeSet): boolean {
  return part.scopes.every((scope) => whole.scopes.includes(scope));
}

function describe(alternatives: readonly ScopeSet[]): string {
  return alternatives.map(({ scopes }) => scopes.map(markdownCode).join(" with ")).join(", or ");
}
