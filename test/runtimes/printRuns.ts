import type { Run } from "./runRuntime.js";

/** What there is to say of some runs. */
export interface Summary {
  readonly lines: readonly string[];
  readonly passed: number;
  readonly failed: number;
}

/** Writes a table of the runs, below it what failed, and at the end the sum. */
export function printRuns(runs: readonly Run[]): Summary {
  const rows = runs.map(({ runtime, version, results, seconds }) => {
    const failed = results.filter(({ error }) => error !== undefined).length;
    const counts = [results.length - failed, failed].map(String);
    return [runtime, version ?? "not installed", ...counts, seconds.toFixed(1)];
  });
  const failures = runs.flatMap(({ runtime, results }) =>
    results.flatMap(({ name, error }) =>
      error === undefined ? [] : [`✗ ${runtime}: ${name}\n${indent(error)}`],
    ),
  );
  const [passed, failed] = [2, 3].map((column) => rows.reduce((sum, row) => sum + Number(row[column]), 0));
  return {
    lines: [
      ...layOut([["runtime", "version", "passed", "failed", "seconds"], ...rows]),
      ...failures,
      `runtimes: ${passed} passed, ${failed} failed`,
    ],
    passed: passed ?? 0,
    failed: failed ?? 0,
  };
}

/** Lays rows out in columns; those of numbers end at the same place. */
function layOut(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) =>
    row
      .map((cell, column) =>
        column < 2 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join("  "),
  );
}

function indent(text: string): string {
  return text.replace(/^/gm, "    ");
}
