import { expect, test } from "vitest";
import { generateMatch } from "../../../../generated/src/testing/documents/generateMatch.js";

test.each([
  ["^\\d+$", "123"],
  ["^\\w{1,255}-\\d{1,255}$", "A-123"],
  ["^#[0-9a-f]{6}$", "#aaaaaa"],
  ["^(red|green)(-light)?$", "red"],
  ["^[A-Z][a-z]+ (?:\\p{L}{2}|x)$", "Aa aa"],
  ["^\\p{Digit}$", "123"],
])("%s is matched by %s", (pattern, expected) => {
  expect(generateMatch(pattern, "123")).toBe(expected);
});
