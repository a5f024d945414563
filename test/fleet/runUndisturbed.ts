/** What must not have happened. */
export interface Problem {
  readonly text: string;
  /** Whether it may come of a machine that stands still, and not of the client. */
  readonly isOfMachine: boolean;
}

/**
 * Runs something, and once more, up to twice, if all its problems may come of the machine, which stood still for so long. A
 * problem that cannot is never given another try.
 *
 * @param maxStall milliseconds
 */
export async function runUndisturbed<T extends { readonly stalled: number }>(
  name: string,
  maxStall: number,
  run: () => Promise<T>,
  judge: (outcome: T) => readonly Problem[],
): Promise<{ outcome: T; problems: string[] }> {
  for (let left = 2; ; left -= 1) {
    const outcome = await run();
    const found = judge(outcome);
    const problems = [...new Set(found.map(({ text }) => text))];
    const isDisturbed = outcome.stalled >= maxStall && found.every(({ isOfMachine }) => isOfMachine);
    if (problems.length === 0 || !isDisturbed || left === 0) return { outcome, problems };
    console.log(`(again, because the machine stood still for ${Math.round(outcome.stalled)} ms: ${name})`);
    for (const problem of problems) console.log(`  ${problem}`);
  }
}

/** Lists the problems that there are: whether there is one, its text, and whether it may come of the machine. */
export function listProblems(checks: readonly (readonly [boolean, string, boolean])[]): Problem[] {
  return checks.flatMap(([isProblem, text, isOfMachine]) => (isProblem ? [{ text, isOfMachine }] : []));
}
