import { familyOf, type ScopeFamily } from "./familyOf.js";
import { minimalSetCover } from "./minimalSetCover.js";

/** Among which scopes to choose. */
export interface RequiredScopesOptions {
  /** Scopes of one family only, or the `fewest` of both. Default: `fewest`. */
  readonly family?: ScopeFamily | "fewest" | undefined;
  /**
   * Whether scopes in Beta are chosen also where others would do. They are documented, and an app that held only
   * them has been refused. Default: false, which leaves them to operations that have no others in the family.
   */
  readonly beta?: boolean | undefined;
}

/** An alternative, wherever it was read. */
interface Alternative {
  readonly state: string;
  readonly scopes: readonly string[];
}

/**
 * Chooses one alternative of each list so that all together need the fewest scopes; undefined for a list without
 * any of the family.
 */
export function chooseAlternatives<Set extends Alternative>(
  lists: readonly (readonly Set[])[],
  options: RequiredScopesOptions = {},
): (Set | undefined)[] {
  const choices = lists.map((sets) => eligible(sets, options));
  const open = choices.filter((sets) => sets.length > 0);
  const fewest = minimalSetCover(open.map((sets) => sets.map(({ scopes }) => scopes)));
  return choices.map((sets) => {
    const held = sets.filter(({ scopes }) => scopes.every((scope) => fewest.has(scope)));
    return held.find(isCurrent) ?? held[0];
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
