import type { ClassifiedGroup, ClassifiedRow } from "./classifyRow.js";
import { head, writeCells } from "./printTable.js";

/** On what was measured. */
export interface Setting {
  readonly node: string;
  readonly cores: number;
  /** What took part, by its name. */
  readonly versions: Readonly<Record<string, string>>;
}

/** Writes what was measured, for people. */
export function writeReport(groups: readonly ClassifiedGroup[], { node, cores, versions }: Setting): string {
  const rows = groups.flatMap((group) => group.rows);
  const missed = rows.flatMap(({ row, result }) =>
    result.kind === "misses"
      ? [`- ${row.what}: ${result.by}. ${result.reason ?? "No reason is known."}`]
      : [],
  );
  const budgeted = rows.filter(({ result }) => result.kind !== "unbudgeted").length;
  return [
    "# Benchmarks",
    "What `confluence-fetch` and its generator cost, beside what others cost. `npm run bench` measures all of it in one run and writes this file; `npm run size` asserts the amounts that are the same in every run.",
    `Times are medians, and a ratio is the median of the ratios within each round: ours and theirs are measured interleaved, 15 rounds or more after a warm-up unless a row says otherwise. ${node}, ${cores} cores. ${budgeted - missed.length} of ${budgeted} budgets hold.`,
    "![Bars: what confluence-fetch needs, of what others need](benchmarks.svg)",
    ...groups.flatMap(({ name, rows }) => [`## ${name}`, writeMarkdownTable(rows)]),
    ...(missed.length === 0 ? [] : ["## What does not hold", missed.join("\n")]),
    "## Versions",
    Object.entries(versions)
      .map(([name, version]) => `${name} ${version}`)
      .join(", "),
  ]
    .join("\n\n")
    .concat("\n");
}

function writeMarkdownTable(rows: readonly ClassifiedRow[]): string {
  const table = [head, head.map(() => "---"), ...rows.map(writeCells)];
  return table.map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}
