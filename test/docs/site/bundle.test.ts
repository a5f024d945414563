import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { bundle } from "./bundle.js";
import { openSampleSite } from "./operations/openSampleSite.js";

it("the playground loads at most 132 kB after gzip before a program runs, and 230 kB with all that it can import", async () => {
  const site = mkdtempSync(join(tmpdir(), "site-"));
  onTestFinished(() => rmSync(site, { recursive: true }));
  const { data } = await openSampleSite();
  const { start, all } = await bundle(site, data);
  expect(start).toBeLessThan(132_000);
  expect(all).toBeLessThan(230_000);
});
