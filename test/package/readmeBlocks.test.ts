import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { installClient } from "../support/installClient.js";
import { listGuides } from "../support/listGuides.js";
import { type DocSite, openDocSite } from "../support/openDocSite.js";

const run = promisify(execFile);

/** The blocks that the README and the guides mark as programs, with what a mark says that they print, line by line. */
const blocks = listGuides().flatMap((file) =>
  [...readFileSync(file, "utf8").matchAll(/^<!-- run(?:: ([^\n]*))? -->\n```ts\n(.*?)^```/gms)].map(
    ([, prints, code = ""], index) => ({ name: `${basename(file)}, block ${index + 1}`, prints, code }),
  ),
);

describe("a program of the README, pasted into an empty folder with nothing but the packed client", () => {
  let folder: string;
  let site: DocSite;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "confluence-readme-"));
    await installClient(folder);
    site = await openDocSite();
  });
  afterAll(async () => {
    await site.server.close();
    await rm(folder, { recursive: true });
  });

  for (const { name, prints, code } of blocks) {
    it(`prints ${prints} (${name})`, async () => {
      await writeFile(join(folder, "program.mjs"), code);
      const token = site.environment({ scopes: ["read:page:confluence", "read:space:confluence"] });
      const env = { PATH: process.env.PATH, ...token };
      const { stdout } = await run(process.execPath, ["program.mjs"], { cwd: folder, env });
      const printed = stdout.trim().replaceAll(site.server.site, "https://acme.atlassian.net");
      expect(printed.split("\n").join(" | ")).toBe(prints);
    });
  }

  it("is every block that is marked", () => {
    expect(blocks.length).toBeGreaterThanOrEqual(3);
  });
});
