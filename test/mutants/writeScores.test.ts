import { expect, it } from "vitest";
import type { Mutant } from "./Mutant.js";
import { readReport } from "./readReport.js";
import { scoreOf, writeScores } from "./writeScores.js";

const source = "const a = 1;\nif (a > 1 &&\n    b) c();\n";

/** A result of Stryker for a part of `source`. */
function result(start: [number, number], end: [number, number], status: string) {
  const at = ([line, column]: [number, number]) => ({ line, column });
  return { location: { start: at(start), end: at(end) }, replacement: "true\n ", status };
}

const ACCEPTED: Mutant = {
  ...{ file: "paging/listPages.ts", line: 9, code: "following", replacement: "true" },
  outcome: "survived",
};

it("a report is read as mutants of templates/client/src, with the code on one line", () => {
  const mutants = [
    result([2, 5], [3, 6], "Survived"),
    result([1, 11], [1, 12], "Killed"),
    result([1, 11], [1, 12], "Timeout"),
    result([1, 11], [1, 12], "NoCoverage"),
    result([1, 11], [1, 12], "Ignored"),
  ];
  const read = readReport({ files: { "generated/src/http/a.ts": { source, mutants } } });
  const one = { file: "http/a.ts", line: 1, code: "1", replacement: "true " };
  expect(read).toEqual([
    { file: "http/a.ts", line: 2, code: "a > 1 && b", replacement: "true ", outcome: "survived" },
    { ...one, outcome: "killed" },
    { ...one, outcome: "killed" },
    { ...one, outcome: "survived" },
    { ...one, outcome: "ignored" },
  ]);
});

it("the score is the share of the killed among those that could be", () => {
  const outcomes = ["killed", "killed", "killed", "survived", "ignored"] as const;
  expect(scoreOf(outcomes.map((outcome) => ({ ...ACCEPTED, outcome })))).toBe(75);
});

it("survivors are written with the reason why they are accepted, or else where they are", () => {
  const other: Mutant = { file: "http/a.ts", line: 3, code: "x", replacement: "y", outcome: "survived" };
  const killed: Mutant = { ...other, outcome: "killed" };
  const lines = writeScores([ACCEPTED, other, killed]);
  expect(lines.filter((line) => !line.startsWith("no longer survives: "))).toEqual([
    "accepted: It only takes longer.",
    "  templates/client/src/paging/listPages.ts:9: following → true",
    "survived:",
    "  templates/client/src/http/a.ts:3: x → y",
    "http: 50.0 % (1 killed, 1 survived, 0 ignored)",
    "paging: 0.0 % (0 killed, 1 survived, 0 ignored)",
    "mutants: 33.3 % (1 killed, 2 survived, 0 ignored); 1 survivors are accepted",
  ]);
});
