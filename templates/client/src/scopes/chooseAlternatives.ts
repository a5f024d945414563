import { familyOf, type ScopeFamily } from "./familyOf.js";
import { minimalSetCover } from "./minimalSetCover.js";

/** Which scopes to choose from. */
export interface RequiredScopesOptions {
  /**
   * Only the scopes of one family, or the `fewest` of both.
   *
   * @default "fewest"
   */
  readonly family?: ScopeFamily | "fewest" | undefined;
  /**
   * Whether Beta scopes may be chosen even if others suffice. They are documented, but an app with only Beta scopes
   * was rejected. If `false`, they are chosen only for operations without an alternative in the family.
   *
   * @default false
   */
  readonly beta?: boolean | undefined;
}

/** Scopes that are sufficient together. */
interface Alternative {
  readonly state: string;
  readonly scopes: readonly string[];
}

/**
 * Chooses one alternative of each list, so that together they have the fewest scopes; undefined for a list
 * without an alternative of the family.
 */
export function chooseAlternatives<Set extends Alternative>(
  lists: readonly (readonly Set[])[],
  options: RequiredScopesOptions = {},
): (Set | undefined)[] {
  const choices = lists.map((sets) => eligible(sets, options));
  const open = choices.filter((sets) => sets.length > 0);
  const cover = minimalSetCover(open.map((sets) => sets.map(({ scopes }) => scopes)));
  return choices.map((sets) => {
    const covered = sets.filter(({ scopes }) => scopes.every((scope) => cover.has(scope)));
    return covered.find(isCurrent) ?? covered[0];
  });
}

function eligible<Set extends Alternative>(
  sets: readonly Set[],
  options: RequiredScopesOptions,
): readonly Set[] {
  const { family = "fewest", beta = false } = options;
  const isOfFamily = (scope: string) => family === "fewest" || familyOf(scope) === family;
  const ofFamily = sets.filter(({ scopes }) => scopes.every(isOfFamily));
  const current = ofFamily.filter(isCurrent);
  return beta || current.length === 0 ? ofFamily : current;
}

function isCurrent({ state }: Alternative): boolean {
  return state === "Current";
}
