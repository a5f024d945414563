import type { Budget } from "./budgets.js";
import type { BudgetResult, ClassifiedRow } from "./classifyRow.js";
import type { Row } from "./Row.js";

/** The columns of every table. */
export const head = ["what", "ours", "theirs", "ratio", "budget", "holds"] as const;

/** Writes the cells of a row. */
export function writeCells({ row, budget, result }: ClassifiedRow): readonly string[] {
  return [
    row.note === undefined ? row.what : `${row.what} (${row.note})`,
    row.ours === undefined ? "cannot be measured" : writeAmount(row.ours, row.unit),
    row.theirs === undefined ? "" : `${writeAmount(row.theirs.amount, row.unit)} ${row.theirs.name}`,
    row.ratio === undefined ? "" : writeRatio(row.ratio),
    budget === undefined ? "" : writeBudget(budget, row.unit),
    writeResult(result),
  ];
}

/** Lays rows out for a terminal. */
export function printTable(rows: readonly ClassifiedRow[]): string {
  const table = [head, ...rows.map(writeCells)];
  const widths = head.map((_, column) => Math.max(...table.map((cells) => cells[column]?.length ?? 0)));
  return table
    .map((cells) =>
      cells
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

function writeAmount(value: number, unit: Row["unit"]): string {
  const digits = unit === "B" || unit === "" || value >= 100 ? 0 : value >= 10 ? 1 : 2;
  const number = value.toLocaleString("en", { minimumFractionDigits: digits, maximumFractionDigits: digits });
  return unit === "" ? number : `${number} ${unit}`;
}

/** Writes a ratio, a small one with two digits that say something. */
export function writeRatio(ratio: number): string {
  return ratio > 0 && ratio < 0.1 ? ratio.toPrecision(2) : ratio.toFixed(2);
}

function writeBudget({ ours, ratio }: Budget, unit: Row["unit"]): string {
  const parts = [
    ours === undefined ? [] : [writeAmount(ours, unit)],
    ratio === undefined ? [] : [`${ratio} of theirs`],
  ];
  return `≤ ${parts.flat().join(" and ")}`;
}

function writeResult(result: BudgetResult): string {
  if (result.kind === "misses") return `${result.reason === undefined ? "no" : "accepted"}: ${result.by}`;
  return result.kind === "holds" ? "yes" : "";
}
