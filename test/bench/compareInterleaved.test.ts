import { expect, test } from "vitest";
import { compareInterleaved, compareSamples, measureInterleaved, median } from "./compareInterleaved.js";

test("the median is the middle of the values, or between the two in the middle", () => {
  expect(median([9, 1, 10])).toBe(9);
  expect(median([4, 1, 3, 2])).toBe(2.5);
});

test("the ratio is that of each round, so that a machine that slows down for a while does not count", () => {
  expect(compareSamples([1, 10, 1, 100], [2, 20, 2, 200])).toEqual({ ours: 5.5, theirs: 11, ratio: 0.5 });
});

test("measurements are interleaved, each subject is first as often as last, and the first round does not count", async () => {
  const turns: string[] = [];
  const subject = (name: string) => () => turns.push(name);
  const samples = await measureInterleaved(2, [subject("a"), subject("b")]);
  expect(turns.join("")).toBe("abbaab");
  expect(samples).toEqual([
    [4, 5],
    [3, 6],
  ]);
});

test("what both need anyway is taken off before they are compared", async () => {
  const comparison = await compareInterleaved(
    3,
    () => 30,
    () => 120,
    () => 20,
  );
  expect(comparison).toEqual({ ours: 10, theirs: 100, ratio: 0.1 });
});
