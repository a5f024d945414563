import { expect, test } from "vitest";
import { deduplicate } from "../../../generator/emit/deduplicate.js";

test("a type that repeats has a line of its own, and so has a nested one, but a short one has not", () => {
  const inner = "{limit?: int32(1..250)}";
  const outer = `{id: string, inner: ${inner}}`;
  const lines = [
    `a ${outer}`,
    `b ${outer} {a: any}`,
    `c ${inner} {a: any}`,
    "d /pages/{id-of-a-page}/{id-of-a-page}",
  ];
  expect(deduplicate(lines)).toStrictEqual([
    "a #1",
    "b #1 {a: any}",
    "c #2 {a: any}",
    "d /pages/{id-of-a-page}/{id-of-a-page}",
    "#1 {id: string, inner: #2}",
    "#2 {limit?: int32(1..250)}",
  ]);
});
