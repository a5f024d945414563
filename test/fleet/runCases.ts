/** Runs cases one after the other; gives what each failed with, by its name. */
export async function runCases(
  cases: Readonly<Record<string, () => Promise<void>>>,
): Promise<ReadonlyMap<string, unknown>> {
  const results = new Map<string, unknown>();
  for (const [name, run] of Object.entries(cases))
    results.set(
      name,
      await run().then(
        () => undefined,
        (error) => error,
      ),
    );
  return results;
}
