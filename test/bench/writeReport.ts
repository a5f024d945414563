import type { ClassifiedGroup, ClassifiedRow } from "./classifyRow.js";
import { head, writeCells } from "./printTable.js";

/** The machine and the versions that were measured. */
export interface Setting {
  readonly node: string;
  readonly cores: number;
  /** Versions by name. */
  readonly versions: Readonly<Record<string, string>>;
}

/** Writes the measurements as Markdown. */
export function writeReport(groups: readonly ClassifiedGroup[], { node, cores, versions }: Setting): string {
  const rows = groups.flatMap((group) => group.rows);
  const missed = rows.flatMap(({ row, result }) =>
    result.kind === "misses"
      ? [`- ${row.what}: ${result.by}. ${result.reason ?? "The reason is unknown."}`]
      : [],
  );
  const budgeted = rows.filter(({ result }) => result.kind !== "unbudgeted").length;
  return [
    "# Benchmarks",
    "What `confluence-fetch` and its generator cost, compared with alternatives. `npm run bench` measures all of it in one run and writes this file; `npm run size` checks the values that are the same in every run.",
    `Times are medians, and a ratio is the median of the ratios within each round: ours and theirs are measured with interleaved runs, 15 rounds or more after a warm-up unless a row says otherwise. ${node}, ${cores} cores. ${budgeted - missed.length} of ${budgeted} budgets hold.`,
    "![Bar chart: confluence-fetch relative to alternatives](benchmarks.svg)",
    ...groups.flatMap(({ name, rows }) => [`## ${name}`, writeMarkdownTable(rows)]),
    ...(missed.length === 0 ? [] : ["## Missed budgets", missed.join("\n")]),
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
