import { type Acceptance, accepted } from "./accepted.js";
import { type Budget, budgets } from "./budgets.js";
import type { Group, Row } from "./Row.js";

/** How a row stands against its budget. */
export type BudgetResult =
  | { readonly kind: "holds" | "unbudgeted" }
  /** By how much it misses, and why that is accepted, if it is. */
  | { readonly kind: "misses"; readonly by: string; readonly reason: string | undefined };

/** A row, its budget and how it stands against it. */
export interface ClassifiedRow {
  readonly row: Row;
  readonly budget: Budget | undefined;
  readonly result: BudgetResult;
}

/** A group whose rows are classified. */
export interface ClassifiedGroup {
  readonly name: string;
  readonly rows: readonly ClassifiedRow[];
}

/** Classifies the rows of a group by the budgets of the client. */
export function classifyGroup({ name, rows }: Group): ClassifiedGroup {
  const classified = rows.map((row) => {
    // All recipes have the same budget.
    const budget = budgets[row.what] ?? (row.what.startsWith("recipe ") ? budgets.recipe : undefined);
    return { row, budget, result: classifyRow(row, budget, accepted[row.what]) };
  });
  return { name, rows: classified };
}

/** Names the budgets that are of no row. */
export function listUnmeasured(rows: readonly ClassifiedRow[]): string[] {
  const measured = new Set(rows.map(({ budget }) => budget));
  return Object.keys(budgets).filter((what) => !measured.has(budgets[what]));
}

/** Classifies a row by its budget, if it has one. */
export function classifyRow(row: Row, budget: Budget | undefined, acceptance?: Acceptance): BudgetResult {
  if (budget === undefined) return { kind: "unbudgeted" };
  const { ours, ratio } = row;
  if (ours === undefined) return { kind: "misses", by: "cannot be measured", reason: acceptance?.reason };
  const excesses = [excess(ours, budget.ours), excess(ratio, budget.ratio)].filter((by) => by !== undefined);
  if (excesses.length === 0) return { kind: "holds" };
  const isAccepted = ours <= (acceptance?.most ?? Number.POSITIVE_INFINITY);
  return { kind: "misses", by: excesses.join(", "), reason: isAccepted ? acceptance?.reason : undefined };
}

/** By how much a value is more than it may be; a value that was not measured is. */
function excess(value: number | undefined, most: number | undefined): string | undefined {
  if (most === undefined) return undefined;
  if (value === undefined) return "not compared";
  if (value <= most) return undefined;
  if (most === 0) return `${value} over`;
  return `${Math.max(Math.round((value / most - 1) * 1000) / 10, 0.1)} % over`;
}
