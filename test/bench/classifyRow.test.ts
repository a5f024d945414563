import { expect, test } from "vitest";
import { accepted } from "./accepted.js";
import { budgets } from "./budgets.js";
import { classifyGroup, classifyRow, listUnmeasured } from "./classifyRow.js";
import { rowOf, timesOf } from "./Row.js";

const accept = (most?: number) => ({ reason: "it cannot be helped", ...(most !== undefined && { most }) });

test("a row at its budget holds, and one above it misses by so many percent", () => {
  expect(classifyRow(rowOf("size", "B", 6000), { ours: 6000 })).toEqual({ kind: "holds" });
  expect(classifyRow(rowOf("size", "B", 6060), { ours: 6000 })).toEqual({
    kind: "misses",
    by: "1 % over",
    reason: undefined,
  });
});

test("a row without a budget is unbudgeted", () => {
  expect(classifyRow(rowOf("size", "B", 6000), undefined)).toEqual({ kind: "unbudgeted" });
});

test("what is over a budget of nothing misses by all of it", () => {
  expect(classifyRow(rowOf("maps", "", 3), { ours: 0 })).toMatchObject({ kind: "misses", by: "3 over" });
});

test("what cannot be measured, or not be compared, misses", () => {
  expect(classifyRow(rowOf("size", "B", undefined), { ours: 1 })).toMatchObject({ by: "cannot be measured" });
  expect(classifyRow(rowOf("size", "B", 1), { ratio: 0.5 })).toMatchObject({ by: "not compared" });
});

test("a row must keep both of its budgets", () => {
  const times = timesOf("import", { ours: 9, theirs: 90, ratio: 0.1 }, "others");
  expect(classifyRow(times, { ours: 10, ratio: 0.05 })).toMatchObject({ kind: "misses", by: "100 % over" });
});

test("a miss is accepted up to the amount that is accepted", () => {
  const classify = (ours: number) => classifyRow(rowOf("size", "B", ours), { ours: 100 }, accept(120));
  expect(classify(120)).toMatchObject({ kind: "misses", reason: "it cannot be helped" });
  expect(classify(121)).toMatchObject({ kind: "misses", reason: undefined });
});

test("only rows with a budget are accepted", () => {
  expect(Object.keys(accepted).filter((what) => budgets[what] === undefined)).toEqual([]);
});

test("a budget of several rows is measured by any of them", () => {
  const others = Object.keys(budgets).filter((what) => what !== "recipe" && what !== "files");
  const rows = [...others, "recipe copyTree"].map((what) => rowOf(what, "", 0));
  expect(listUnmeasured(classifyGroup({ name: "all", rows }).rows)).toEqual(["files"]);
});
