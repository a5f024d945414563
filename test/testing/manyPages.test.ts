import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { expect, it } from "vitest";

const run = promisify(execFile);

// When the collector runs is a matter of chance, so a process may be measured three times.

it("100,000 pages in one space are listed in a process of less than 300 MiB", {
  timeout: 120_000,
}, async () => {
  const { stdout } = await run(process.execPath, [
    ...["--import", "tsx"],
    "test/testing/measureManyPages.ts",
    "100000",
  ]);
  const [listed, adding, listing, memory] = stdout.trim().split(" ").map(Number);
  console.log(`100,000 pages: added in ${adding} s, listed in ${listing} s, ${memory} MiB`);
  expect(listed).toBe(100_001);
  expect(memory).toBeLessThan(300);
});
