/** What two subjects took when their measurements were interleaved. */
export interface Comparison {
  readonly ours: number;
  readonly theirs: number;
  /** The median of the ratios of each round, in which the machine was the same for both. */
  readonly ratio: number;
}

/** Measures one thing once. */
export type Measure = () => number | Promise<number>;

/** Measures subjects interleaved, round after round, after one round that does not count; gives each one's samples. */
export async function measureInterleaved(
  rounds: number,
  subjects: readonly Measure[],
): Promise<readonly (readonly number[])[]> {
  const samples = subjects.map((): number[] => []);
  for (let round = 0; round <= rounds; round++) {
    const turn = subjects.map((measure, index) => [measure, samples[index]] as const);
    // The order changes, because whoever comes second may find the machine warmer or fuller.
    for (const [measure, own] of round % 2 === 0 ? turn : turn.reverse()) {
      const sample = await measure();
      if (round > 0) own?.push(sample);
    }
  }
  return samples;
}

/** Measures two subjects interleaved, and compares them; both are counted from the floor, if there is one. */
export async function compareInterleaved(
  rounds: number,
  ours: Measure,
  theirs: Measure,
  floor: Measure = () => 0,
): Promise<Comparison> {
  const [own = [], others = [], floors = []] = await measureInterleaved(rounds, [ours, theirs, floor]);
  return compareSamples(above(own, floors), above(others, floors));
}

/** Compares samples that were taken in the same rounds. */
export function compareSamples(ours: readonly number[], theirs: readonly number[]): Comparison {
  const ratios = ours.map((value, index) => value / (theirs[index] ?? Number.NaN));
  return { ours: median(ours), theirs: median(theirs), ratio: median(ratios) };
}

/** The middle of some values, of an even number of them the mean of the two. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] ?? Number.NaN) + (sorted[Math.ceil(middle)] ?? Number.NaN)) / 2;
}

function above(samples: readonly number[], floors: readonly number[]): readonly number[] {
  return samples.map((sample, index) => sample - (floors[index] ?? 0));
}
