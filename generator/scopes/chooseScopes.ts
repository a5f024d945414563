import type { ScopedOperation } from "./listScopedOperations.js";

/** Which kind of scopes to prefer; `fewest` mixes them. */
export const FAMILIES = ["granular", "classic", "fewest"] as const;

/** A way to choose among the alternatives of operations. */
export type Family = (typeof FAMILIES)[number];

type Scopes = readonly string[];

/** Chooses the least set of scopes with which operations can be called; those that have none do not count. */
export function chooseScopes(operations: readonly ScopedOperation[], family: Family): string[] {
  const wanted = operations.map(({ scopes }) =>
    preferred(
      scopes.map((set) => set.scopes),
      family,
    ),
  );
  return chooseLeast(wanted.filter((alternatives) => alternatives.length > 0)).sort();
}

/** The alternatives of the family; all there are where it has none, as for v2, which has no classic scopes. */
function preferred(sets: readonly Scopes[], family: Family): readonly Scopes[] {
  const own = sets.filter((set) => set.every((scope) => isGranular(scope) === (family === "granular")));
  return family === "fewest" || own.length === 0 ? sets : own;
}

/** Granular scopes are an action and a resource, `read:page:confluence`; of the classic ones none has this form. */
function isGranular(scope: string): boolean {
  return /^(read|write|delete):[^:]+:confluence$/.test(scope);
}

/** Finds the least union of one alternative of each. */
function chooseLeast(all: readonly (readonly Scopes[])[]): string[] {
  const wanted = simplify(all);
  const forced = wanted.find((alternatives) => alternatives.length === 1)?.[0];
  if (forced) return [...forced, ...chooseLeast(without(wanted, forced))];
  const [first, ...others] = wanted;
  if (first === undefined) return [];
  const [part, rest] = findLinked(first, others);
  if (rest.length > 0) return [...chooseLeast(part), ...chooseLeast(rest)];
  const choices = first.map((set) => [...set, ...chooseLeast(without(wanted, set))]);
  return choices.reduce((least, choice) => (choice.length < least.length ? choice : least));
}

/** Leaves out what cannot be better than another alternative, and what is wanted twice. */
function simplify(wanted: readonly (readonly Scopes[])[]): (readonly Scopes[])[] {
  const unique = [...new Map(wanted.map((each) => [JSON.stringify(each), each])).values()];
  const counts = new Map<string, number>();
  for (const each of unique)
    for (const scope of new Set(each.flat())) counts.set(scope, (counts.get(scope) ?? 0) + 1);
  return unique.map((alternatives) =>
    alternatives.reduce<Scopes[]>((kept, set) => {
      const isWorse = (a: Scopes, b: Scopes) =>
        b.every((scope) => a.includes(scope)) ||
        (b.length <= a.length && a.every((scope) => counts.get(scope) === 1));
      if (kept.some((other) => isWorse(set, other))) return kept;
      return [...kept.filter((other) => !isWorse(other, set)), set];
    }, []),
  );
}

/** What is still wanted once these scopes are there. */
function without(wanted: readonly (readonly Scopes[])[], chosen: Scopes): (readonly Scopes[])[] {
  return wanted
    .map((alternatives) => alternatives.map((set) => set.filter((scope) => !chosen.includes(scope))))
    .filter((alternatives) => alternatives.every((set) => set.length > 0));
}

/** Parts those that share scopes with the first, however remotely, from the others. */
function findLinked(first: readonly Scopes[], others: readonly (readonly Scopes[])[]) {
  const part = [first];
  const scopes = new Set(first.flat());
  let rest = others;
  for (let before = -1; before < part.length; ) {
    before = part.length;
    const isLinked = (alternatives: readonly Scopes[]) =>
      alternatives.flat().some((scope) => scopes.has(scope));
    const linked = rest.filter(isLinked);
    rest = rest.filter((alternatives) => !linked.includes(alternatives));
    part.push(...linked);
    for (const scope of linked.flat(2)) scopes.add(scope);
  }
  return [part, rest] as const;
}
