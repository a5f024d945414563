import { expect, it } from "vitest";
import { FailureLines } from "./FailureLines.js";

it("a failure is kept with the eleven lines after it, however the output is cut up", () => {
  const lines = new FailureLines();
  for (const part of [
    "✓ one\n✗ tw",
    "o\n1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n\u001b[31m FAIL \u001b[39m client a.test.ts\nwhy",
    "",
  ])
    lines.add(part);
  expect(lines.list()).toEqual(
    ["✗ two", ...Array.from({ length: 11 }, (_, at) => `${at + 1}`), " FAIL  client a.test.ts", "why"].map(
      (line) => `  ${line}`,
    ),
  );
});

it("a program without failures leaves nothing, and one with many is cut short", () => {
  const none = new FailureLines();
  none.add("✓ one\nno FAIL\n");
  expect(none.list()).toEqual([]);
  const many = new FailureLines();
  many.add("✗ it\n".repeat(1_000));
  expect(many.list()).toHaveLength(120);
});
