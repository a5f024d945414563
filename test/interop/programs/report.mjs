// Runs checks one after another, and prints the error of each, which is empty where it went well.
export async function report(checks) {
  const outcomes = {};
  for (const [name, run] of Object.entries(checks)) {
    outcomes[name] = await run().then(
      () => "",
      (error) =>
        String(error?.message ?? error)
          .replace(/\s+/g, " ")
          .slice(0, 300),
    );
  }
  console.log(`\n${JSON.stringify(outcomes)}`);
}
