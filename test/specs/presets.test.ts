import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readOverlays } from "../../generator/correct/readOverlays.js";
import { readConfig } from "../../generator/read/readConfig.js";

const presets = readdirSync("specs/presets");

test("there are presets", () => expect(presets).toStrictEqual(["admin", "jira"]));

test.each(presets)("the preset %s names where Atlassian serves each of its documents", async (name) => {
  const { specs, overlaysFolder } = await readConfig(join("specs/presets", name, "config.yaml"));
  for (const { upstream } of specs)
    expect(upstream).toMatch(/^https:\/\/dac-static\.atlassian\.com\/[\w./-]+\.json$/);
  const documents = specs.map(({ document }) => document);
  for (const overlay of await readOverlays(overlaysFolder as string))
    expect(documents).toContain(overlay.extends);
});
