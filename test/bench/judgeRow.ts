import { type Acceptance, accepted } from "./accepted.js";
import { type Budget, budgets } from "./budgets.js";
import type { Group, Row } from "./Row.js";

/** How a row stands against its budget. */
export type Verdict =
  | { readonly kind: "holds" | "unbudgeted" }
  /** By how much it misses, and why that is accepted, if it is. */
  | { readonly kind: "misses"; readonly by: string; readonly reason: string | undefined };

/** A row, and what it is judged by. */
export interface JudgedRow {
  readonly row: Row;
  readonly budget: Budget | undefined;
  readonly verdict: Verdict;
}

/** Judges the rows of a group by the budgets of the client. */
export function judgeGroup({ rows }: Group): readonly JudgedRow[] {
  return rows.map((row) => {
    const budget = budgets[row.what];
    return { row, budget, verdict: judgeRow(row, budget, accepted[row.what]) };
  });
}

/** Judges a row by its budget, which it has or not. */
export function judgeRow(row: Row, budget: Budget | undefined, acceptance?: Acceptance): Verdict {
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
  return most === 0 ? `by ${value}` : `by ${Math.ceil((value / most - 1) * 1000) / 10} %`;
}
