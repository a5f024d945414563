/** Scopes that are needed together, in alphabetical order. */
type Alternative = readonly string[];

/**
 * Finds the fewest scopes that contain an alternative of every choice. This is a set cover, so the search may take
 * long for documents unlike Atlassian's, which have few alternatives, most of them forced.
 */
export function minimalSetCover(choices: readonly (readonly Alternative[])[]): ReadonlySet<string> {
  const { forced, open } = propagateUnits(choices);
  const rest = connectedComponents(open).flatMap((part) => [...search(part)]);
  return new Set([...forced, ...rest]);
}

/** Takes forced scopes, and drops satisfied choices and supersets, until nothing changes. */
function propagateUnits(choices: readonly (readonly Alternative[])[]): {
  forced: Set<string>;
  open: Alternative[][];
} {
  const forced = new Set<string>();
  let open = choices.map((choice) => [...choice]);
  for (let before = -1; before !== forced.size; ) {
    before = forced.size;
    open = distinct(
      open
        .map((choice) => choice.map((needed) => needed.filter((scope) => !forced.has(scope))))
        .map(withoutSupersets),
    ).filter((choice) => choice.every((needed) => needed.length > 0));
    for (const [only, ...others] of open)
      if (only && others.length === 0) for (const scope of only) forced.add(scope);
  }
  return { forced, open };
}

/** A superset of another alternative is never chosen. */
function withoutSupersets(choice: readonly Alternative[]): Alternative[] {
  const isWithin = (small: Alternative, large: Alternative) => small.every((scope) => large.includes(scope));
  return choice.filter(
    (needed, index) =>
      !choice.some(
        (other, at) =>
          at !== index && isWithin(other, needed) && (other.length < needed.length || at < index),
      ),
  );
}

function distinct(choices: readonly Alternative[][]): Alternative[][] {
  const keyOf = (choice: Alternative[]) =>
    choice
      .map((needed) => needed.join(" "))
      .sort()
      .join("|");
  return [...new Map(choices.map((choice) => [keyOf(choice), choice])).values()];
}

/** Splits choices into parts that share no scope: each part has its own best solution. */
function connectedComponents(choices: readonly Alternative[][]): Alternative[][][] {
  let parts: { scopes: Set<string>; choices: Alternative[][] }[] = [];
  for (const choice of choices) {
    const scopes = new Set(choice.flat());
    const touching = parts.filter((part) => [...scopes].some((scope) => part.scopes.has(scope)));
    const joined = touching.reduce(
      (whole, part) => ({
        scopes: new Set([...whole.scopes, ...part.scopes]),
        choices: [...whole.choices, ...part.choices],
      }),
      { scopes, choices: [choice] },
    );
    parts = [...parts.filter((part) => !touching.includes(part)), joined];
  }
  return parts.map((part) => part.choices);
}

/** Tries every alternative of one choice, and prunes branches that cannot beat the best solution. */
function search(choices: readonly Alternative[][], limit = Number.POSITIVE_INFINITY): ReadonlySet<string> {
  const [first] = [...choices].sort((a, b) => a.length - b.length);
  let best: ReadonlySet<string> = new Set();
  let size = limit;
  for (const needed of first ?? []) {
    const { forced, open } = propagateUnits([[needed], ...choices]);
    if (forced.size + lowerBound(open) >= size) continue;
    const chosen = new Set(forced);
    for (const part of connectedComponents(open)) {
      for (const scope of search(part, size - chosen.size)) chosen.add(scope);
    }
    const isWhole = open.every((choice) => choice.some((each) => each.every((scope) => chosen.has(scope))));
    if (isWhole && chosen.size < size) [best, size] = [chosen, chosen.size];
  }
  return best;
}

/** A lower bound on the scopes still needed: choices that share no scope each need their own. */
function lowerBound(choices: readonly Alternative[][]): number {
  const seen = new Set<string>();
  let count = 0;
  for (const choice of choices) {
    const scopes = choice.flat();
    if (scopes.some((scope) => seen.has(scope))) continue;
    for (const scope of scopes) seen.add(scope);
    count += Math.min(...choice.map(({ length }) => length));
  }
  return count;
}
