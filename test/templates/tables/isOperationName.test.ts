import { isOperationName, type OperationName } from "confluence-fetch";
import { expect, expectTypeOf, test } from "vitest";

test("the name of an operation with its API is one, and nothing that only looks like it", () => {
  expect(isOperationName("v2.getPages")).toBe(true);
  const others = ["getPages", "v2.getpages", "v3.getPages", "v2.", "", "v2.toString", "v2.getPages.get"];
  expect(others.filter(isOperationName)).toEqual([]);
});

test("the compiler knows a text by it", () => {
  const given: string = "v1.searchByCQL";
  expectTypeOf(given).not.toExtend<OperationName>();
  if (isOperationName(given)) expectTypeOf(given).toExtend<OperationName>();
});
