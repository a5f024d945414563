import { expect, it } from "vitest";
import { printLog, printValue } from "./printValue.js";

it("texts are logged as they are, and everything else as JavaScript writes it", () => {
  expect(printLog(["a", 1, { b: "c", "d-e": [null] }])).toBe('a 1 { b: "c", "d-e": [null] }');
});

it("what is long has a line for each member", () => {
  const title = "x".repeat(60);
  expect(printValue({ title, list: [{ title }] })).toBe(
    `{\n  title: "${title}",\n  list: [\n    {\n      title: "${title}",\n    },\n  ],\n}`,
  );
});

it("what was not awaited is said to be so", () => {
  expect(printLog([Promise.resolve(1), { a: 1 }])).toBe("Promise (not awaited) { a: 1 }");
});

it("what contains itself, and what is deep, comes to an end", () => {
  const value: { self?: unknown } = {};
  value.self = value;
  expect(printValue(value)).toBe("{ self: (circular) }");
  expect(printValue([[[[[[[1]]]]]]])).toBe("[[[[[[[…]]]]]]]");
});
