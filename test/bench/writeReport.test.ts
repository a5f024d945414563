import { expect, test } from "vitest";
import { type ClassifiedGroup, classifyRow } from "./classifyRow.js";
import { drawBars } from "./drawBars.js";
import { printTable } from "./printTable.js";
import { type Row, rowOf, timesOf } from "./Row.js";
import { writeReport } from "./writeReport.js";

const classified = (row: Row, budget = {}, reason = "") => ({
  row,
  budget,
  result: classifyRow(row, budget, { reason }),
});

const groups: readonly ClassifiedGroup[] = [
  {
    name: "Sizes & <more>",
    rows: [
      classified(rowOf('"one" operation', "B", 5432, "a & b", 54320), { ours: 6000 }),
      classified(
        timesOf("a call", { ours: 12.34, theirs: 9.5, ratio: 1.3 }, "fetch", "µs"),
        { ratio: 1.25 },
        "It checks.",
      ),
    ],
  },
];

test("a table has ours, theirs, the ratio, the budget and whether it holds", () => {
  expect(printTable(groups[0]?.rows ?? []).split("\n")).toEqual([
    "what             ours     theirs          ratio  budget            holds",
    '"one" operation  5,432 B  54,320 B a & b  0.10   ≤ 6,000 B         yes',
    "a call           12.3 µs  9.50 µs fetch   1.30   ≤ 1.25 of theirs  accepted: 4 % over",
  ]);
});

test("the report says by how much a row does not hold, and why, and names versions and no date", () => {
  const report = writeReport(groups, {
    node: "Node 24.1.0",
    cores: 2,
    versions: { "an-alternative": "1.2.3" },
  });
  expect(report).toContain('| "one" operation | 5,432 B | 54,320 B a & b | 0.10 | ≤ 6,000 B | yes |');
  expect(report).toContain("## Missed budgets\n\n- a call: 4 % over. It checks.\n");
  expect(report).toContain("Node 24.1.0, 2 cores. 1 of 2 budgets hold.");
  expect(report).toContain("an-alternative 1.2.3");
  expect(report).not.toMatch(/\b20\d\d-\d\d/);
});

test("the plot is well-formed: every element ends, and names are escaped", () => {
  const svg = drawBars(groups);
  expect(svg).toContain(">Sizes &amp; &lt;more&gt;</text>");
  expect(svg).toContain(">&quot;one&quot; operation</text>");
  const open: string[] = [];
  for (const [, end, name = "", itself] of svg.matchAll(/<(\/?)([a-z]+)[^<>]*?(\/?)>/g)) {
    if (end) expect(open.pop()).toBe(name);
    else if (!itself) open.push(name);
  }
  expect(open).toEqual([]);
  expect(svg.replaceAll(/<\/?[a-z]+(?: [a-zA-Z-]+="[^"<&]*")*\/?>|&(?:amp|lt|gt|quot);/g, "")).not.toMatch(
    /[<>&]/,
  );
});

test("the plot draws a bar as long as the ratio, and a worse one no further than its end", () => {
  const svg = drawBars(groups);
  expect(svg).toContain('<rect class="holds" x="400" y="68" width="32.0" height="10"/>');
  expect(svg).toContain('<rect class="misses" x="400" y="88" width="416.0" height="10"/>');
});
