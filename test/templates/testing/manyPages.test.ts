import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, it } from "vitest";
import { temporaryFolder } from "../../support/temporaryFolder.js";

const run = promisify(execFile);
const dist = fileURLToPath(new URL("../../../generated/dist", import.meta.url));

/** Runs a program that uses the package as users have it, in a process of its own, and gives the numbers it prints. */
async function measure(program: string): Promise<number[]> {
  const folder = await temporaryFolder({ "program.mjs": program });
  const { stdout } = await run(process.execPath, [`${folder}/program.mjs`]);
  return stdout.trim().split(" ").map(Number);
}

it("100,000 pages in one space are listed by the client in a process of less than 300 MiB", {
  // When the collector runs is a matter of chance.
  retry: 2,
}, async () => {
  const [listed, adding, listing, memory] = await measure(`
    import { apiToken, createConfluence } from "${dist}/index.js";
    import { createFakeConfluence } from "${dist}/testing/index.js";

    const fake = createFakeConfluence();
    const space = fake.site.addSpace({ key: "DOC" });
    const started = performance.now();
    for (let number = 1; number <= 100_000; number += 1)
      fake.site.addPage(space, { title: "Page " + number, body: "<p>The text of page " + number + "</p>" });
    const added = performance.now();
    const { v2 } = createConfluence({ site: "acme", auth: apiToken(fake.addToken()), fetch: fake.fetch });
    let listed = 0;
    const args = { id: space.id, limit: 250, "body-format": "storage" };
    for await (const page of v2.getPagesInSpace(args)) listed += 1;
    const seconds = [added - started, performance.now() - added].map((time) => (time / 1_000).toFixed(1));
    console.log(listed, ...seconds, Math.round(process.resourceUsage().maxRSS / 1024));`);
  console.log(`100,000 pages: added in ${adding} s, listed in ${listing} s, ${memory} MiB at most`);
  expect(listed).toBe(100_001);
  expect(memory).toBeLessThan(300);
});

it("the fake and the client start and complete a first call quickly", async () => {
  const [loaded, called, often] = await measure(`
    const started = performance.now();
    const { createFakeConfluence } = await import("${dist}/testing/index.js");
    const { apiToken, createConfluence } = await import("${dist}/index.js");
    const loaded = performance.now();
    const fake = createFakeConfluence();
    const { v2 } = createConfluence({ site: "acme", auth: apiToken(fake.addToken()), fetch: fake.fetch });
    await v2.getSpaces();
    const called = performance.now();
    for (let times = 0; times < 200; times += 1) await v2.getSpaces();
    const often = (performance.now() - called) / 200;
    console.log(...[loaded - started, called - started].map(Math.round), often.toFixed(2));`);
  // Printed only: on a machine that is busy with other work a budget of milliseconds proves nothing.
  console.log(`the fake: loaded in ${loaded} ms, first response after ${called} ms, others in ${often} ms`);
  expect(called).toBeGreaterThan(0);
});
