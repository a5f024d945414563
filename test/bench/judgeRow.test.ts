import { expect, test } from "vitest";
import { accepted } from "./accepted.js";
import { budgets } from "./budgets.js";
import { judgeRow } from "./judgeRow.js";
import { rowOf, timesOf } from "./Row.js";

const accept = (most?: number) => ({ reason: "it cannot be helped", ...(most !== undefined && { most }) });

test("a row at its budget holds, and one above it misses by so many percent", () => {
  expect(judgeRow(rowOf("size", "B", 6000), { ours: 6000 })).toEqual({ kind: "holds" });
  expect(judgeRow(rowOf("size", "B", 6060), { ours: 6000 })).toEqual({
    kind: "misses",
    by: "by 1 %",
    reason: undefined,
  });
});

test("a row without a budget is not judged", () => {
  expect(judgeRow(rowOf("size", "B", 6000), undefined)).toEqual({ kind: "unbudgeted" });
});

test("what is over a budget of nothing misses by all of it", () => {
  expect(judgeRow(rowOf("maps", "", 3), { ours: 0 })).toMatchObject({ kind: "misses", by: "by 3" });
});

test("what cannot be measured, or not be compared, misses", () => {
  expect(judgeRow(rowOf("size", "B", undefined), { ours: 1 })).toMatchObject({ by: "cannot be measured" });
  expect(judgeRow(rowOf("size", "B", 1), { ratio: 0.5 })).toMatchObject({ by: "not compared" });
});

test("a row must keep both of its budgets", () => {
  const times = timesOf("import", { ours: 9, theirs: 90, ratio: 0.1 }, "others");
  expect(judgeRow(times, { ours: 10, ratio: 0.05 })).toMatchObject({ kind: "misses", by: "by 100 %" });
});

test("a miss is accepted up to the amount that is accepted", () => {
  const judge = (ours: number) => judgeRow(rowOf("size", "B", ours), { ours: 100 }, accept(120));
  expect(judge(120)).toMatchObject({ kind: "misses", reason: "it cannot be helped" });
  expect(judge(121)).toMatchObject({ kind: "misses", reason: undefined });
});

test("only rows with a budget are accepted", () => {
  expect(Object.keys(accepted).filter((what) => budgets[what] === undefined)).toEqual([]);
});
