import { expect, test } from "vitest";
import { maskPercents, unmaskPercents } from "../../../generator/escape/percents.js";

test.each(["", "100%", "%2F %zz", "%%"])("the percent signs of %j are masked and put back", (text) => {
  expect(maskPercents(text)).not.toContain("%");
  expect(unmaskPercents(maskPercents(text))).toBe(text);
});

test("a mask that a printer has escaped is put back, but not text that looks like one", () => {
  expect(unmaskPercents(String.raw`"\uFDD0"`)).toBe('"%"');
  expect(unmaskPercents(String.raw`"\\\uFDD0"`)).toBe(String.raw`"\\%"`);
  expect(unmaskPercents(String.raw`"\\uFDD0"`)).toBe(String.raw`"\\uFDD0"`);
});
