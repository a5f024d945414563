import type { Comparison } from "./compareInterleaved.js";

/** What was measured of one thing, and how it stands to what others do. */
export interface Row {
  /** What it is; a row of the same name in `budgets` says how much it may be. */
  readonly what: string;
  readonly unit: "B" | "ms" | "µs" | "";
  /** Undefined where it cannot be measured. */
  readonly ours: number | undefined;
  readonly theirs?: { readonly name: string; readonly amount: number };
  /** Ours to theirs: of measured times, the median of the ratios within each round. */
  readonly ratio?: number;
  /** What a reader has to know of it. */
  readonly note?: string;
}

/** Rows of one kind. */
export interface Group {
  readonly name: string;
  readonly rows: readonly Row[];
}

/** Makes a row of amounts that are the same in every run; theirs is undefined where it is not installed. */
export function rowOf(
  what: string,
  unit: Row["unit"],
  ours: number | undefined,
  name = "",
  theirs?: number,
): Row {
  return {
    ...{ what, unit, ours },
    ...(theirs !== undefined && { theirs: { name, amount: theirs } }),
    ...(ours !== undefined && theirs && { ratio: ours / theirs }),
  };
}

/** Makes a row of times that were measured interleaved. */
export function timesOf(
  what: string,
  { ours, theirs, ratio }: Comparison,
  name: string,
  unit: "ms" | "µs" = "ms",
): Row {
  return { what, unit, ours, theirs: { name, amount: theirs }, ratio };
}
